/** The directory's tables. */
@NullMarked
package th.phinong.directory.store;

import org.jspecify.annotations.NullMarked;
