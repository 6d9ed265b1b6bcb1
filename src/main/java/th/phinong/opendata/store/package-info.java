/** What is kept of files that were made. */
@NullMarked
package th.phinong.opendata.store;

import org.jspecify.annotations.NullMarked;
