/** The chains in the database. */
@NullMarked
package th.phinong.audit.store;

import org.jspecify.annotations.NullMarked;
