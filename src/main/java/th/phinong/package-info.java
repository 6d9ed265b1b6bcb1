/** Phinong (พี่น้อง): how Thailand runs the sister-city relations of its provinces. */
@NullMarked
package th.phinong;

import org.jspecify.annotations.NullMarked;
