/** Accounts, tokens and refused sign-ins in the database. */
@NullMarked
package th.phinong.identity.store;

import org.jspecify.annotations.NullMarked;
