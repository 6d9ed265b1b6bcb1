/** Comparing a draft with the standard text, the standard texts to read, the binding words. */
@NullMarked
package th.phinong.documents.web;

import org.jspecify.annotations.NullMarked;
