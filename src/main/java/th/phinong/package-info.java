/** Where the application starts; its sub-packages are the modules. */
@NullMarked
package th.phinong;

import org.jspecify.annotations.NullMarked;
