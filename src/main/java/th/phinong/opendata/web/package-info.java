/** The pages of open data, its files and its catalogue. */
@NullMarked
package th.phinong.opendata.web;

import org.jspecify.annotations.NullMarked;
