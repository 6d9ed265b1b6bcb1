/** Cases under the procedure of the Cabinet resolution of 10 October B.E. 2561. */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "web",
            "audit",
            "directory",
            "documents",
            "relations",
            "access",
            "notifications",
            "platform",
            "typesetting"
        })
package th.phinong.establishment;

import org.jspecify.annotations.NullMarked;
