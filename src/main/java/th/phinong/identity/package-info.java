/** People, agencies and roles, and the one permission policy asked by acts and lists alike. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "audit", "platform"})
package th.phinong.identity;

import org.jspecify.annotations.NullMarked;
