/** The pages and the API of cases. */
@NullMarked
package th.phinong.establishment.web;

import org.jspecify.annotations.NullMarked;
