/** Whole stories: what a person does, told in a browser and against a process of its own. */
@NullMarked
package th.phinong.stories;

import org.jspecify.annotations.NullMarked;
