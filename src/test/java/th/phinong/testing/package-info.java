/** What tests share: builders of the application, checks of every page, the browser. */
@NullMarked
package th.phinong.testing;

import org.jspecify.annotations.NullMarked;
