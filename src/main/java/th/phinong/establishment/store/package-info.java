/** How cases are kept. */
@NullMarked
package th.phinong.establishment.store;

import org.jspecify.annotations.NullMarked;
