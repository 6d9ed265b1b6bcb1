/**
 * Standard texts, drafts compared with them, wording that could bind; files that are kept: their
 * content told apart, stored once, never changed.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "identity", "web", "audit", "platform", "typesetting"})
package th.phinong.documents;

import org.jspecify.annotations.NullMarked;
