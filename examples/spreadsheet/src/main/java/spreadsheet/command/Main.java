package spreadsheet.command;

import io.github.quanheng.value.InvalidInput;
import io.github.quanheng.value.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code quanheng}: what a person runs who writes no Java. */
@Command(
        name = "quanheng",
        mixinStandardHelpOptions = true,
        version = "quanheng 0.1.0-SNAPSHOT",
        description = {
            "权衡：按考核办法检查、计分、说明。",
            "Checks rulebooks of assessment, scores by them, and says how each mark came about."
        },
        footer = {
            "",
            "文件和文件夹都可以：JSON、xlsx。Files and folders, JSON and xlsx.",
            "返回码 exit codes:",
            "  0  正常                fine",
            "  1  有需要人看的发现    something that a person must look at",
            "  2  输入有误            what was put in cannot be used",
            "  3  写不出结果          the result cannot be written",
            "  70 程序自身的错误      a fault of the program itself"
        },
        subcommands = {Check.class, Draft.class, TemplateCommand.class, Score.class, Explain.class})
public final class Main {
    /** Fine. */
    static final int FINE = 0;
    /** Something that a person must look at. */
    static final int FINDINGS = 1;
    /** What was put in cannot be used. */
    static final int BAD_INPUT = 2;
    /** The result cannot be written. */
    static final int NO_OUTPUT = 3;
    /** A fault of the program. */
    static final int FAULT = 70;

    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            defaultValue = "zh",
            paramLabel = "zh|en",
            description = "消息和说明的语言，默认zh。Language of messages and explanations.")
    private String language = "zh";

    private final PrintStream out;
    private final PrintStream err;

    private Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command.
     *
     * @param args what a person typed
     */
    public static void main(String[] args) {
        System.exit(run(List.of(args), utf8(FileDescriptor.out), utf8(FileDescriptor.err)));
    }

    /** A stream that speaks UTF-8 whatever the locale of the machine. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /**
     * Runs the command on two streams; nothing that a person puts in ends in a stack trace.
     *
     * @param args what a person typed
     * @param out for results
     * @param err for remarks and refusals
     * @return the exit code
     */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        Main main = new Main(out, err);
        CommandLine line = new CommandLine(main);
        line.setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setUsageHelpAutoWidth(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, all) -> {
            err.println("参数有误 arguments: " + wrong.getMessage());
            err.println("用法见 see " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return BAD_INPUT;
        });
        line.setExecutionExceptionHandler((wrong, command, parsed) -> main.said(wrong));
        return args.isEmpty() ? main.usage(line) : line.execute(args.toArray(String[]::new));
    }

    private int usage(CommandLine line) {
        line.usage(err);
        return BAD_INPUT;
    }

    private int said(Exception wrong) {
        if (wrong instanceof InvalidInput refused) {
            err.println(say(
                    refused.problems().size() + "处有误，没有结果：",
                    refused.problems().size() + (refused.problems().size() == 1 ? " problem" : " problems")
                            + ", no result:"));
            refused.problems().forEach(problem -> err.println("  " + problem.in(language())));
            return BAD_INPUT;
        }
        if (wrong instanceof IOException) {
            err.println(say("写不出结果：", "the result cannot be written: ")
                    + wrong.getMessage()
                    + say("；换一个位置，或关闭正在使用它的程序", "; choose another place, or close the program that holds it"));
            return NO_OUTPUT;
        }
        err.println(say("程序自身的错误，请连同输入报告：", "a fault of the program, please report it with the input: ") + wrong);
        return FAULT;
    }

    Language language() {
        return language.equals("en") ? Language.ENGLISH : Language.CHINESE;
    }

    String say(String zh, String en) {
        return language() == Language.ENGLISH ? en : zh;
    }

    void print(String text) {
        out.println(text);
    }

    void remark(String text) {
        err.println(text);
    }
}
