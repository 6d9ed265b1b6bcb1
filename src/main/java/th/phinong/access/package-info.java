/**
 * Signing in and out, a person's own account page, and the filter chains that guard every address.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "identity", "web", "audit"})
package th.phinong.access;

import org.jspecify.annotations.NullMarked;
