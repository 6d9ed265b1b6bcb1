/** What a file is, told from its bytes: plain Java. */
@NullMarked
package th.phinong.documents.model;

import org.jspecify.annotations.NullMarked;
