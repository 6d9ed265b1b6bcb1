/**
 * {@code bin/bench}: measures the product beside the least that the machine needs for the same, in
 * the same run. Nothing here is part of the product.
 */
@NullMarked
package th.phinong.bench;

import org.jspecify.annotations.NullMarked;
