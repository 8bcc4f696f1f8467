package county;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quanheng.json.QuanhengJson;
import io.github.quanheng.result.PeerContext;
import io.github.quanheng.score.ScoreSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("the county beside peers that are made up and say so")
class PeersTest {
    @TempDir
    private Path directory;

    private Path data;

    @BeforeEach
    void copy() throws IOException {
        data = Files.createDirectory(directory.resolve("data"));
        for (String name : Ran.files(Ran.DATA)) {
            Files.copy(Ran.DATA.resolve(name), data.resolve(name));
        }
    }

    @Test
    @DisplayName("without its 44 lectures the county loses 1.83 marks: 88.32, good, 1.68 short of excellent")
    void distance() throws IOException {
        Path file = data.resolve("observations.json");
        Files.writeString(
                file, Files.readString(file).replace("\"健康教育讲座\": {\"value\": 44", "\"健康教育讲座\": {\"value\": 0"));
        Ran ran = Ran.on(data, directory.resolve("target"));
        assertThat(ran.out().replace("\n", "")).contains("总分 88.32", "等次 良好", "离优秀还差1.68分");
        assertThat(Files.readString(directory.resolve("target/sheet.html"))).contains("1.68 short of Excellent");
    }

    @Test
    @DisplayName(
            "twelve others and the county are thirteen; it is said that they are made up; the score is the county's alone")
    void labelled() throws Exception {
        Data read = Data.read(data);
        PeerContext context = Peers.of(read);
        assertThat(context.standing().place().orElseThrow().size()).isEqualTo(13);
        assertThat(context.standing().group().zh()).contains("合成");
        Ran ran = Ran.on(data, directory.resolve("target"));
        assertThat(ran.out()).contains("其余12个县为合成数据");
        assertThat(Files.readString(directory.resolve("target/sheet.html"))).contains("其余12个县是用固定的随机种子合成的");
        assertThat(QuanhengJson.read(Files.readString(directory.resolve("target/result.json")), ScoreSheet.class))
                .isEqualTo(read.score());
    }
}
