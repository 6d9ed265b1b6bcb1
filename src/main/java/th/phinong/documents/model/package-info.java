/** What a file is, and how a draft differs from the standard text: plain Java. */
@NullMarked
package th.phinong.documents.model;

import org.jspecify.annotations.NullMarked;
