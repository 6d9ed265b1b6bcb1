package th.phinong.relations.web;

import org.springframework.stereotype.Component;

import th.phinong.opendata.DataField;
import th.phinong.opendata.DataSet;
import th.phinong.opendata.DataVersion;
import th.phinong.relations.store.Register;
import th.phinong.relations.store.RegisterVersion;
import th.phinong.relations.store.RelationFilter;
import th.phinong.shared.Language;
import th.phinong.web.TableFormat;

import java.io.OutputStream;
import java.util.List;

/** The relations of the public register, as open data. */
@Component
class RegisterSet implements DataSet {

    private static final RelationFilter EVERYTHING = RelationFilter.everything(Language.TH);

    private final RegisterFiles files;
    private final Register register;
    private final RegisterVersion version;

    RegisterSet(RegisterFiles files, Register register, RegisterVersion version) {
        this.files = files;
        this.register = register;
        this.version = version;
    }

    @Override
    public String key() {
        return "relations";
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public String address() {
        return "/relations";
    }

    @Override
    public List<DataField> fields() {
        return RegisterColumns.FIELDS;
    }

    @Override
    public long records() {
        return register.total(EVERYTHING).count();
    }

    @Override
    public DataVersion version() {
        return version.now();
    }

    @Override
    public void write(TableFormat format, OutputStream out) {
        files.write(new RegisterFiles.Part(EVERYTHING, false), format, out);
    }
}
