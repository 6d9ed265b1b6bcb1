/** Deadlines in working days, and what officers are told: in their inbox, by mail, by calendar. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "identity", "web", "audit", "platform"})
package th.phinong.notifications;

import org.jspecify.annotations.NullMarked;
