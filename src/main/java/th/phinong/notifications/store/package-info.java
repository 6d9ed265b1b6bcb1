/** Holidays, targets, notices and mail in the database. */
@NullMarked
package th.phinong.notifications.store;

import org.jspecify.annotations.NullMarked;
