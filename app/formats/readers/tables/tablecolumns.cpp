// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/tables/tablecolumns.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// The names that programs use in English, German, French, Spanish, Italian, Portuguese, Dutch,
// Russian, Chinese and Japanese, with spaces between words.
const QHash<QString, Column> &namedColumns()
{
    static const QHash<QString, Column> columns = [] {
        const std::initializer_list<std::pair<Column, QString>> names{
            {Column::Begin,
             u"start|begin|start time|starttime|begin time|time|timecode|time code|"
             "timestamp|time stamp|timespan|from|in|tc in|in point|startzeit|anfang|"
             "beginn|von|zeit|zeitstempel|début|debut|temps de début|heure de début|temps|"
             "horodatage|inicio|tiempo|hora de inicio|tiempo de inicio|tiempo inicial|"
             "comienzo|desde|inizio|ora di inizio|tempo di inizio|tempo|início|"
             "hora de início|tempo de início|tempo inicial|starttijd|begintijd|tijd|"
             "zeitspanne|plage de temps|intervalle de temps|lapso de tiempo|"
             "intervalo de tiempo|intervallo di tempo|intervalo de tempo|tijdsspanne|"
             "начало|время начала|время|таймкод|тайм-код|开始|开始时间|起始时间|时间|"
             "时间戳|開始|開始時間|開始時刻|時間|タイムコード"_s},
            {Column::End,
             u"end|end time|endtime|stop|to|out|tc out|out point|ende|endzeit|bis|fin|"
             "temps de fin|heure de fin|final|hora de fin|tiempo de fin|tiempo final|"
             "hasta|fine|ora di fine|tempo di fine|fim|hora de fim|tempo de fim|"
             "tempo final|einde|eindtijd|конец|окончание|время окончания|结束|结束时间|"
             "終了|終了時間|終了時刻|結束時間"_s},
            {Column::Duration, u"duration|length|dauer|durée|duración|durata|duração|duur"_s},
            {Column::Speaker,
             u"speaker|speakers|name|speaker name|speaker label|speaker id|actor|character|"
             "participant|sprecher|sprecherin|intervenant|intervenante|locuteur|locutrice|"
             "orateur|oratrice|interlocuteur|hablante|orador|interlocutor|locutor|"
             "participante|parlante|oratore|relatore|falante|spreker|спикер|говорящий|"
             "участник|имя|说话人|发言人|说话者|說話人|話者|発言者|スピーカー"_s},
            {Column::Text,
             u"text|transcript|transcription|content|sentence|utterance|subtitle|caption|"
             "dialogue|speech|inhalt|transkript|transkription|untertitel|texte|contenu|"
             "paroles|texto|contenido|transcripción|diálogo|testo|contenuto|trascrizione|"
             "conteúdo|transcrição|fala|tekst|inhoud|текст|содержание|реплика|расшифровка|"
             "内容|文本|內容|文字|テキスト|本文|発言|文字起こし"_s},
        };
        QHash<QString, Column> byName;
        for (const auto &[column, joined] : names) {
            for (const QString &name : joined.split(u'|'))
                byName.insert(name, column);
        }
        return byName;
    }();
    return columns;
}

// Removes the unit from a name such as “Start (ms)”, “end s” or “Start time in milliseconds”, and
// returns it.
TimeUnit takeUnit(QString &name)
{
    static const QRegularExpression pattern(
        u"\\s*(?:\\bin\\s|[(\\[]|\\s)\\s*(?:(ms|msec|milliseconds?|millisekunden|millisecondes)"
        "|s|sec|secs|seconds?|sek|sekunden|secondes)[)\\]]?$"_s);
    const auto match = pattern.match(name);
    if (!match.hasMatch())
        return TimeUnit::Unknown;
    name.truncate(match.capturedStart());
    return match.hasCaptured(1) ? TimeUnit::Milliseconds : TimeUnit::Seconds;
}

// Other parentheses explain the name.
QString withoutRemark(const QString &name)
{
    return name.section(u'(', 0, 0).trimmed();
}

} // namespace

std::optional<TableColumns> columnsNamed(const QStringList &names)
{
    TableColumns columns;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QString name = QString(names.at(i)).replace(u'_', u' ').simplified().toLower();
        const TimeUnit unit = takeUnit(name);
        const auto column = namedColumns().constFind(withoutRemark(name));
        if (column == namedColumns().constEnd() || columns.contains(*column))
            continue;
        columns.places.insert(*column, i);
        if (*column == Column::Begin)
            columns.unit = unit;
    }
    if (!columns.contains(Column::Text) || columns.places.size() < 2)
        return {};
    return columns;
}

} // namespace earmark
