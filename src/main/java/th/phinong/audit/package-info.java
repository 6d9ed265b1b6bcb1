/** The append-only, hash-chained record of who did what. */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "platform"})
package th.phinong.audit;

import org.jspecify.annotations.NullMarked;
