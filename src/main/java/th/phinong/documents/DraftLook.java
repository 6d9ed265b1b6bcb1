package th.phinong.documents;

import org.docx4j.jaxb.Context;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTLanguage;
import org.docx4j.wml.HpsMeasure;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.RFonts;
import org.docx4j.wml.RPr;

import th.phinong.shared.Language;

import java.math.BigInteger;

/** How the words of a draft look in Word. */
final class DraftLook {

    /** What the ministries' machines have. */
    private static final String FONT = "TH SarabunPSK";

    /** 16 points, in half points. */
    private static final BigInteger SIZE = BigInteger.valueOf(32);

    private static final ObjectFactory WML = Context.getWmlObjectFactory();

    private DraftLook() {}

    /** Thai takes the settings for complex scripts, which have to be said apart. */
    static RPr of(Language language, boolean bold) {
        var look = WML.createRPr();
        var fonts = new RFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        look.setRFonts(fonts);
        if (bold) {
            look.setB(on());
            look.setBCs(on());
        }
        look.setSz(size());
        look.setSzCs(size());
        var lang = new CTLanguage();
        lang.setVal("en-GB");
        lang.setBidi("th-TH");
        look.setLang(lang);
        if (language == Language.TH) {
            look.setCs(on());
        }
        return look;
    }

    private static HpsMeasure size() {
        var size = new HpsMeasure();
        size.setVal(SIZE);
        return size;
    }

    private static BooleanDefaultTrue on() {
        return new BooleanDefaultTrue();
    }
}
