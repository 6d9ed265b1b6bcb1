/** Cases in the database: their events, and what is kept of them for lists. */
@NullMarked
package th.phinong.establishment.store;

import org.jspecify.annotations.NullMarked;
