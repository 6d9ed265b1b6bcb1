package th.phinong.identity;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import th.phinong.audit.AuditTrail;
import th.phinong.audit.Author;
import th.phinong.identity.store.AccountStore;
import th.phinong.platform.Demo;
import th.phinong.shared.LocalizedText;

import java.util.List;
import java.util.Set;

/**
 * Demonstration mode: one account for every desk, all with one password that the sign-in page
 * shows. With the mode off none of them can be used, whatever was made earlier.
 */
@Component
public class Demonstration implements InitializingBean {

    /** The password of every demonstration account; it is no secret. */
    public static final String PASSWORD = "phinong-demo";

    private static final List<Desk> DESKS =
            List.of(
                    new Desk(
                            "moi",
                            "moi",
                            "เจ้าหน้าที่กองการต่างประเทศ สป.มท.",
                            "Officer, MOI Foreign Affairs Division",
                            Role.OFFICER),
                    new Desk(
                            "mfa",
                            "mfa",
                            "เจ้าหน้าที่กระทรวงการต่างประเทศ",
                            "Officer, Ministry of Foreign Affairs",
                            Role.OFFICER),
                    new Desk(
                            "cos",
                            "cos",
                            "เจ้าหน้าที่สำนักงานคณะกรรมการกฤษฎีกา",
                            "Officer, Council of State",
                            Role.OFFICER),
                    new Desk(
                            "minister-interior",
                            "minister-interior",
                            "เจ้าหน้าที่สำนักงานรัฐมนตรีว่าการกระทรวงมหาดไทย",
                            "Officer, Office of the Minister of Interior",
                            Role.OFFICER),
                    new Desk(
                            "minister-foreign",
                            "minister-foreign",
                            "เจ้าหน้าที่สำนักงานรัฐมนตรีว่าการกระทรวงการต่างประเทศ",
                            "Officer, Office of the Minister of Foreign Affairs",
                            Role.OFFICER),
                    new Desk(
                            "cabinet",
                            "cabinet",
                            "เจ้าหน้าที่สำนักเลขาธิการคณะรัฐมนตรี",
                            "Officer, Secretariat of the Cabinet",
                            Role.OFFICER),
                    new Desk(
                            "post-vientiane",
                            "post-vientiane",
                            "เจ้าหน้าที่สถานเอกอัครราชทูต ณ เวียงจันทน์",
                            "Officer, Royal Thai Embassy, Vientiane",
                            Role.OFFICER),
                    new Desk(
                            "secretary",
                            "working-group",
                            "ฝ่ายเลขานุการคณะทำงานส่วนกลาง",
                            "Secretary of the central working group",
                            Role.OFFICER),
                    new Desk("auditor", "auditor", "ผู้ตรวจสอบ", "Auditor", Role.AUDITOR),
                    new Desk(
                            "admin",
                            "administration",
                            "ผู้ดูแลระบบ",
                            "Administrator",
                            Role.ADMINISTRATOR));

    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final boolean on;

    Demonstration(
            AccountStore store,
            PasswordEncoder passwords,
            AuditTrail audit,
            TransactionTemplate transaction,
            Demo demo) {
        this.store = store;
        this.passwords = passwords;
        this.audit = audit;
        this.transaction = transaction;
        this.on = demo.on();
    }

    /** Whether demonstration accounts can be used and every page says so. */
    public boolean isOn() {
        return on;
    }

    @Override
    public void afterPropertiesSet() {
        if (on && !store.hasDemonstrationAccounts()) {
            transaction.executeWithoutResult(status -> makeAccounts());
        }
    }

    private void makeAccounts() {
        var hash = passwords.encode(PASSWORD);
        for (var desk : DESKS) {
            store.insert(
                    desk.userName(),
                    new LocalizedText(desk.th(), desk.en()),
                    new AgencyId(desk.agency()),
                    Set.of(desk.role()),
                    hash,
                    true);
        }
        store.insertProvinces(hash);
        audit.record(Author.SYSTEM, AccountEvent.demonstrationMade());
    }

    private record Desk(String userName, String agency, String th, String en, Role role) {}
}
