/** The Cabinet procedure as plain Java: facts in, events or a refusal out; no Spring, no SQL. */
@NullMarked
package th.phinong.establishment.model;

import org.jspecify.annotations.NullMarked;
