/** The ground the product stands on: its database, its command line, backup and restore. */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package th.phinong.platform;

import org.jspecify.annotations.NullMarked;
