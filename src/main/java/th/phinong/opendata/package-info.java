/**
 * What anyone may have as files: the sets of data of other modules, their dictionary, the
 * catalogue.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "identity", "web"})
package th.phinong.opendata;

import org.jspecify.annotations.NullMarked;
