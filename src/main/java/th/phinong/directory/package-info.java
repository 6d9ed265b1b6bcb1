/** Provinces, countries and foreign units with all their names. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "identity", "web", "opendata"})
package th.phinong.directory;

import org.jspecify.annotations.NullMarked;
