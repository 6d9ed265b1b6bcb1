/** The page shell, components, formatting and error pages. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "identity", "platform"})
package th.phinong.web;

import org.jspecify.annotations.NullMarked;
