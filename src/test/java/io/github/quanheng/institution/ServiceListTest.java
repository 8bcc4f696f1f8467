package io.github.quanheng.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quanheng.party.PartyJson;
import io.github.quanheng.source.Citation;
import io.github.quanheng.value.Figure;
import io.github.quanheng.value.Label;
import io.github.quanheng.value.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ServiceListTest {
    private static final ServiceList LIST = new ServiceList(
            Label.of("建设清单"), List.of(Label.of("甲中心"), Label.of("乙中心"), Label.of("丙中心")), Citation.illustrative());

    @Test
    @DisplayName("what is offered counts; what is being built, planned or suspended is unfinished; the rest is missing")
    void standing() {
        ServiceList.Standing standing = LIST.against(List.of(
                Service.of("乙中心", Service.State.OFFERED),
                Service.of("甲中心", Service.State.SUSPENDED),
                Service.of("丁中心", Service.State.OFFERED)));
        assertThat(standing.offered()).containsExactly(Label.of("乙中心"));
        assertThat(standing.unfinished()).containsExactly(Label.of("甲中心"));
        assertThat(standing.missing()).containsExactly(Label.of("丙中心"));
        assertThat(standing.built()).isEqualTo(Ratio.of(1, 3));
        assertThat(PartyJson.roundTrip(standing, ServiceList.Standing.class)).isEqualTo(standing);
    }

    @Test
    @DisplayName("lists, services and capacities read back as they were written")
    void json() {
        assertThat(PartyJson.roundTrip(LIST, ServiceList.class)).isEqualTo(LIST);
        Service since = new Service(Label.of("中医馆"), Service.State.BEING_BUILT, Optional.of(LocalDate.of(2018, 1, 1)));
        assertThat(PartyJson.roundTrip(since, Service.class)).isEqualTo(since);
        Capacity beds = new Capacity(Label.of("床位"), Figure.of("395"), "张", Optional.of(LocalDate.of(2019, 12, 31)));
        assertThat(PartyJson.roundTrip(beds, Capacity.class)).isEqualTo(beds);
        EconomicType type = EconomicType.of("99");
        assertThat(PartyJson.roundTrip(type, EconomicType.class)).isEqualTo(type);
        assertThat(type.name()).isEmpty();
    }

    @Test
    @DisplayName("nonsense is refused")
    void refusals() {
        Label name = Label.of("清单");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServiceList(name, List.of(), Citation.illustrative()))
                .withMessage("services: service list 清单: is empty; name the services");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServiceList(name, List.of(name, name), Citation.illustrative()))
                .withMessage("services: service list 清单: names 清单 twice; take one out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIST.against(
                        List.of(Service.of("甲中心", Service.State.OFFERED), Service.of("甲中心", Service.State.PLANNED))))
                .withMessage("services: services against 建设清单: 甲中心 occurs 2 times; keep its latest state");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Capacity.of("床位", "-1", "张"))
                .withMessage("amount: capacity 床位: is -1 张, below zero; give zero or more");
    }
}
