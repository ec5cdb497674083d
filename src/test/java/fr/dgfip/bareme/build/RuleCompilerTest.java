package fr.dgfip.bareme.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.dgfip.bareme.build.RuleCompiler.Compiled;
import fr.dgfip.bareme.build.RuleCompiler.DrlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCompilerTest {
    private static final String DRL = """
            package fr.dgfip.bareme.test

            rule "one"
            when
                $text : String(length > 3)
            then
                insert($text.length());
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void givesClassesForTheJavaOfTheServiceAndCountsRules() {
        Compiled compiled = RuleCompiler.compile("text", DRL);

        assertThat(compiled.rules()).isEqualTo(1);
        assertThat(compiled.models()).hasSize(1);
        assertThat(compiled.classes()).containsKey(compiled.models().get(0).replace('.', '/') + ".class");
        assertThat(compiled.classes().values())
                .allSatisfy(bytes -> assertThat((int) bytes[7]).isEqualTo(61));
    }

    @Test
    void givesTheSameBytesEachTime() {
        Compiled first = RuleCompiler.compile("text", DRL);
        Compiled second = RuleCompiler.compile("text", DRL);

        assertThat(second.classes().keySet()).isEqualTo(first.classes().keySet());
        first.classes()
                .forEach((name, bytes) -> assertThat(second.classes().get(name)).isEqualTo(bytes));
    }

    @Test
    void namesFileLineAndRuleOfEachFault() {
        String second = DRL.substring(DRL.indexOf("rule")).replace("one", "two");

        assertThatThrownBy(() -> RuleCompiler.compile("text", DRL.replace("when", "whenever")))
                .isInstanceOf(DrlException.class)
                .hasMessageContaining("rules/text.drl:4: ");
        assertThatThrownBy(() -> RuleCompiler.compile("text", DRL + second.replace("length >", "size >")))
                .hasMessageStartingWith("rules/text.drl:9: ")
                .hasMessageContaining("size > 3")
                .hasMessageEndingWith("(rule \"two\")");
        assertThatThrownBy(() -> RuleCompiler.compile("text", DRL + second.replace("length()", "size()")))
                .hasMessageStartingWith("rules/text.drl:9: The method size() is undefined")
                .hasMessageEndingWith("(rule \"two\")");
    }

    @Test
    void refusesAFileWithoutRules() {
        assertThatThrownBy(() -> RuleCompiler.compile("text", "package fr.dgfip.bareme.test\n"))
                .hasMessage("rules/text.drl:1: no rule");
    }

    @Test
    void writesAnEmptyIndexWhenThereIsNoFile() throws IOException {
        compileFolder();

        assertThat(classes().resolve(RuleCompiler.INDEX)).isEmptyFile();
    }

    @Test
    void compilesOnlyWhatChangedAndRemovesWhatIsGone() throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Path drl = Files.writeString(folder.resolve("rules/text.drl"), DRL);
        compileFolder();
        Path index = classes().resolve(RuleCompiler.INDEX);
        List<String> lines = Files.readAllLines(index);
        Files.setLastModifiedTime(index, FileTime.fromMillis(0));
        compileFolder();

        assertThat(lines).hasSize(3).element(1).isEqualTo("text.rules=1");
        assertThat(Files.getLastModifiedTime(index)).isEqualTo(FileTime.fromMillis(0));

        Files.delete(drl);
        compileFolder();

        assertThat(index).isEmptyFile();
        try (var files = Files.walk(classes())) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(index);
        }
    }

    @Test
    void compilesSeveralFilesEachInItsPackage() throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        Files.writeString(folder.resolve("rules/text.drl"), DRL);
        Files.writeString(folder.resolve("rules/other-text.drl"), DRL.replace("bareme.test", "bareme.other"));
        compileFolder();

        assertThat(classes().resolve(RuleCompiler.INDEX)).content().contains("text.rules=1", "other-text.rules=1");
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private void compileFolder() throws IOException {
        RuleCompiler.main(new String[] {
            folder.resolve("rules").toString(),
            classes().toString(),
            folder.resolve("memory").toString()
        });
    }
}
