/** A dozen value types that every module speaks in; plain Java. */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package th.phinong.shared;

import org.jspecify.annotations.NullMarked;
