/** The SQL of backup and restore. */
@NullMarked
package th.phinong.platform.store;

import org.jspecify.annotations.NullMarked;
