/**
 * Pages as PDF with Thai set rightly: PDF/A-2a and PDF/UA-1, each Thai word readable by programs.
 *
 * <p>A page is well-formed XHTML; {@link th.phinong.typesetting.Typesetter#pdf} makes the file:
 *
 * <pre>{@code
 * typesetter.pdf(xhtml, new PdfMetadata(title, description, Language.TH, made))
 * }</pre>
 *
 * <ul>
 *   <li>Style sheets are written into the page ({@code <style>}); {@code typesetting/page.css}
 *       comes before them: A4, the margins of an official letter, Sarabun 11 points, page numbers
 *       from the second page on, in Thai digits where the language is Thai.
 *   <li>Families: {@code Sarabun} (regular, bold, italic) and {@code "Sarabun Thai Digits"}, for
 *       what a style sheet counts. Text in {@code content} of a style sheet must not carry Thai
 *       marks.
 *   <li>Pictures are {@code data:} addresses and have an {@code alt}; nothing else is loaded.
 *   <li>{@code h1} and {@code h2} become bookmarks. Tables have {@code thead} and {@code th}.
 *   <li>A line is broken between Thai words, never within the terms of {@code
 *       typesetting/unbroken-terms.txt} or the names given in {@link
 *       th.phinong.typesetting.PdfMetadata}. Text is set from the left; justified it would
 *       overshoot.
 * </ul>
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package th.phinong.typesetting;

import org.jspecify.annotations.NullMarked;
