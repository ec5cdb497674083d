package fr.dgfip.bareme.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles DRL to classes, in the build and in tests: nothing of it ships. As a program it compiles every file of a
 * folder, named for its decision type, into the classes of the service, with {@value #INDEX} to say what is there.
 */
public final class RuleCompiler {
    /** Resource that gives the model classes, the number of rules and the source hash of each decision type. */
    public static final String INDEX = "META-INF/bareme/rules.properties";

    private static final String SUFFIX = ".drl";

    /** Lists the models of a whole Drools project, under one name for all; nothing here reads it. */
    private static final String PROJECT_MODEL = "org/drools/project/model/";

    private static final String GENERATED_SOURCE = "Java source of ";

    private RuleCompiler() {}

    /**
     * One compiled file.
     *
     * @param classes class files by path within a class folder
     * @param models names of the generated model classes
     * @param rules how many rules the source holds
     * @param sha256 hash of the source, lower-case hexadecimal
     */
    public record Compiled(SortedMap<String, byte[]> classes, List<String> models, int rules, String sha256) {}

    /** DRL that is not right; the message names file, line and fault of each problem, one a line. */
    public static final class DrlException extends RuntimeException {
        DrlException(String message) {
            super(message);
        }
    }

    /**
     * @param arguments folder of the DRL files, folder of the classes, folder for what this step remembers
     */
    public static void main(String[] arguments) throws IOException {
        try {
            new Output(Path.of(arguments[1]), Path.of(arguments[2])).update(sources(Path.of(arguments[0])));
        } catch (DrlException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static SortedMap<String, String> sources(Path folder) throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        for (Path file : files(folder)) {
            String name = file.getFileName().toString();
            if (name.endsWith(SUFFIX)) {
                sources.put(name.substring(0, name.length() - SUFFIX.length()), Files.readString(file));
            }
        }
        return sources;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /**
     * @param type decision type, the name of the file without its extension
     * @param source DRL
     * @throws DrlException when the source has an error or no rule
     */
    public static Compiled compile(String type, String source) {
        PackageDescr drl = parse(type, source);
        ReleaseId release = release(type);
        KieBuilder builder = build(release, drl.getName(), source);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new DrlException(faults(type, source, drl, builder));
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(".class") && !file.startsWith(PROJECT_MODEL)) {
                classes.put(file, module.getBytes(file));
            }
        }
        byte[] models = module.getBytes(CanonicalKieModule.getModelFileWithGAV(release));
        List<String> modelNames = new String(models, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith(CanonicalKieModule.MODEL_VERSION))
                .sorted()
                .toList();
        return new Compiled(classes, modelNames, countRules(drl), sha256(List.of(source)));
    }

    /** The generated classes are named for this id: one per type, never a snapshot, or each build names them anew. */
    private static ReleaseId release(String type) {
        return KieServices.get().newReleaseId("fr.dgfip.bareme.rules", type, "1");
    }

    private static KieBuilder build(ReleaseId release, String packageName, String source) {
        // Else the classes would ask for the Java that happens to build them
        System.setProperty("drools.dialect.java.compiler.lnglevel", "17");
        KieFileSystem files = KieServices.get().newKieFileSystem();
        files.generateAndWritePomXML(release);
        String folder = "src/main/resources/" + packageName.replace('.', '/') + "/";
        files.write(folder + release.getArtifactId() + SUFFIX, source);
        KieBuilder builder = KieServices.get().newKieBuilder(files, RuleCompiler.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        KieServices.get().getRepository().removeKieModule(release);
        return builder;
    }

    private static PackageDescr parse(String type, String source) {
        try {
            DrlParser parser = new DrlParser();
            PackageDescr drl = parser.parse(false, source);
            if (parser.hasErrors()) {
                throw new DrlException(parser.getErrors().stream()
                        .map(error -> fault(
                                type, IntStream.of(error.getLines()).findFirst().orElse(1), error.getMessage()))
                        .collect(Collectors.joining("\n")));
            }
            if (countRules(drl) == 0) {
                throw new DrlException(fault(type, 1, "no rule"));
            }
            return drl;
        } catch (DroolsParserException e) {
            throw new DrlException(fault(type, 1, e.getMessage()));
        }
    }

    private static int countRules(PackageDescr drl) {
        return Math.toIntExact(drl.getRules().stream()
                .filter(rule -> !(rule instanceof QueryDescr))
                .count());
    }

    /**
     * Most faults come without a line, or with that of a class made of a rule. So each rule is compiled alone, to tell
     * which has the fault.
     */
    private static String faults(String type, String source, PackageDescr drl, KieBuilder builder) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (RuleDescr rule : drl.getRules()) {
            KieBuilder alone = build(release(type), drl.getName(), alone(source, drl, rule));
            texts(alone)
                    .forEach(text -> lines.putIfAbsent(text + " (rule \"" + rule.getName() + "\")", rule.getLine()));
        }
        if (lines.isEmpty()) {
            texts(builder).forEach(text -> lines.put(text, 1));
        }
        return lines.entrySet().stream()
                .map(fault -> fault(type, fault.getValue(), fault.getKey()))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> texts(KieBuilder builder) {
        return builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(Message::getText)
                .filter(text -> !text.startsWith(GENERATED_SOURCE))
                .distinct()
                .toList();
    }

    /** The source with the lines of all rules but one emptied. */
    private static String alone(String source, PackageDescr drl, RuleDescr kept) {
        String[] lines = source.split("\n", -1);
        for (RuleDescr rule : drl.getRules()) {
            if (rule != kept) {
                Arrays.fill(lines, rule.getLine() - 1, rule.getEndLine(), "");
            }
        }
        return String.join("\n", lines);
    }

    private static String fault(String type, int line, String message) {
        return "rules/" + type + SUFFIX + ":" + line + ": " + message;
    }

    private static String sha256(Collection<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder the classes go to. It remembers what it was made from, so that an unchanged build skips this step. */
    private record Output(Path classes, Path memory) {

        void update(SortedMap<String, String> sources) throws IOException {
            List<String> known = Files.exists(state()) ? Files.readAllLines(state()) : List.of("");
            List<String> written = known.subList(1, known.size());
            String fingerprint = fingerprint(sources, written);
            if (known.get(0).equals(fingerprint)
                    && written.stream().allMatch(file -> Files.exists(classes.resolve(file)))) {
                return;
            }
            for (String file : written) {
                Files.deleteIfExists(classes.resolve(file));
            }
            Files.deleteIfExists(state());
            SortedMap<String, byte[]> files = compileAll(sources);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = classes.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            Files.createDirectories(memory);
            List<String> state = new ArrayList<>(List.of(fingerprint));
            state.addAll(files.keySet());
            Files.write(state(), state);
        }

        private Path state() {
            return memory.resolve("state.txt");
        }

        /** Hash of all that the generated classes depend on: the rules, the classes they use, the compiler. */
        private String fingerprint(SortedMap<String, String> sources, List<String> written) throws IOException {
            List<String> inputs = new ArrayList<>(List.of(System.getProperty("java.class.path")));
            sources.forEach((type, source) -> inputs.addAll(List.of("\n" + type + "\n", source)));
            for (Path file : files(classes)) {
                String name = classes.relativize(file).toString();
                if (name.endsWith(".class") && !written.contains(name)) {
                    inputs.add("\n" + name + "\n" + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
            return sha256(inputs);
        }

        private static SortedMap<String, byte[]> compileAll(SortedMap<String, String> sources) {
            SortedMap<String, byte[]> files = new TreeMap<>();
            StringBuilder index = new StringBuilder();
            sources.forEach((type, source) -> {
                Compiled compiled = compile(type, source);
                compiled.classes().forEach((name, bytes) -> {
                    byte[] other = files.put(name, bytes);
                    if (other != null && !Arrays.equals(other, bytes)) {
                        throw new DrlException(fault(
                                type,
                                1,
                                name + " is generated by another file too:" + " give each file its own package"));
                    }
                });
                index.append(type)
                        .append(".models=")
                        .append(String.join(",", compiled.models()))
                        .append('\n');
                index.append(type).append(".rules=").append(compiled.rules()).append('\n');
                index.append(type).append(".sha256=").append(compiled.sha256()).append('\n');
            });
            files.put(INDEX, index.toString().getBytes(StandardCharsets.ISO_8859_1));
            return files;
        }
    }
}
