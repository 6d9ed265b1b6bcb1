/** What tests of several modules use: one PostgreSQL and one application for a whole run. */
@NullMarked
package th.phinong.testing;

import org.jspecify.annotations.NullMarked;
