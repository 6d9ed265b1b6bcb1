/** The inbox, and the pages on which an administrator sets deadlines and holidays. */
@NullMarked
package th.phinong.notifications.web;

import org.jspecify.annotations.NullMarked;
