// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/tables/tablecolumns.h"

#include <QRegularExpression>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

struct NamedColumn
{
    Column column;
    QStringList names;
};

// As programs call them in English, German, French, Spanish, Italian, Portuguese, Dutch, Russian,
// Chinese and Japanese, with spaces between the words.
const QList<NamedColumn> &namedColumns()
{
    static const QList<NamedColumn> columns{
        {Column::Begin,
         {u"start"_s,
          u"begin"_s,
          u"start time"_s,
          u"starttime"_s,
          u"begin time"_s,
          u"time"_s,
          u"timecode"_s,
          u"time code"_s,
          u"timestamp"_s,
          u"time stamp"_s,
          u"timespan"_s,
          u"from"_s,
          u"in"_s,
          u"tc in"_s,
          u"in point"_s,
          u"startzeit"_s,
          u"anfang"_s,
          u"beginn"_s,
          u"von"_s,
          u"zeit"_s,
          u"zeitstempel"_s,
          u"début"_s,
          u"debut"_s,
          u"temps de début"_s,
          u"heure de début"_s,
          u"temps"_s,
          u"horodatage"_s,
          u"inicio"_s,
          u"tiempo"_s,
          u"hora de inicio"_s,
          u"tiempo de inicio"_s,
          u"tiempo inicial"_s,
          u"comienzo"_s,
          u"desde"_s,
          u"inizio"_s,
          u"ora di inizio"_s,
          u"tempo di inizio"_s,
          u"tempo"_s,
          u"início"_s,
          u"hora de início"_s,
          u"tempo de início"_s,
          u"tempo inicial"_s,
          u"starttijd"_s,
          u"begintijd"_s,
          u"tijd"_s,
          u"zeitspanne"_s,
          u"plage de temps"_s,
          u"intervalle de temps"_s,
          u"lapso de tiempo"_s,
          u"intervalo de tiempo"_s,
          u"intervallo di tempo"_s,
          u"intervalo de tempo"_s,
          u"tijdsspanne"_s,
          u"начало"_s,
          u"время начала"_s,
          u"время"_s,
          u"таймкод"_s,
          u"тайм-код"_s,
          u"开始"_s,
          u"开始时间"_s,
          u"起始时间"_s,
          u"时间"_s,
          u"时间戳"_s,
          u"開始"_s,
          u"開始時間"_s,
          u"開始時刻"_s,
          u"時間"_s,
          u"タイムコード"_s}},
        {Column::End,
         {u"end"_s,
          u"end time"_s,
          u"endtime"_s,
          u"stop"_s,
          u"to"_s,
          u"out"_s,
          u"tc out"_s,
          u"out point"_s,
          u"ende"_s,
          u"endzeit"_s,
          u"bis"_s,
          u"fin"_s,
          u"temps de fin"_s,
          u"heure de fin"_s,
          u"final"_s,
          u"hora de fin"_s,
          u"tiempo de fin"_s,
          u"tiempo final"_s,
          u"hasta"_s,
          u"fine"_s,
          u"ora di fine"_s,
          u"tempo di fine"_s,
          u"fim"_s,
          u"hora de fim"_s,
          u"tempo de fim"_s,
          u"tempo final"_s,
          u"einde"_s,
          u"eindtijd"_s,
          u"конец"_s,
          u"окончание"_s,
          u"время окончания"_s,
          u"结束"_s,
          u"结束时间"_s,
          u"終了"_s,
          u"終了時間"_s,
          u"終了時刻"_s,
          u"結束時間"_s}},
        {Column::Duration,
         {u"duration"_s, u"length"_s, u"dauer"_s, u"durée"_s, u"duración"_s, u"durata"_s,
          u"duração"_s, u"duur"_s}},
        {Column::Speaker,
         {u"speaker"_s,       u"speakers"_s,      u"name"_s,         u"speaker name"_s,
          u"speaker label"_s, u"speaker id"_s,    u"actor"_s,        u"character"_s,
          u"participant"_s,   u"sprecher"_s,      u"sprecherin"_s,   u"intervenant"_s,
          u"intervenante"_s,  u"locuteur"_s,      u"locutrice"_s,    u"orateur"_s,
          u"oratrice"_s,      u"interlocuteur"_s, u"hablante"_s,     u"orador"_s,
          u"interlocutor"_s,  u"locutor"_s,       u"participante"_s, u"parlante"_s,
          u"oratore"_s,       u"relatore"_s,      u"falante"_s,      u"spreker"_s,
          u"спикер"_s,        u"говорящий"_s,     u"участник"_s,     u"имя"_s,
          u"说话人"_s,        u"发言人"_s,        u"说话者"_s,       u"說話人"_s,
          u"話者"_s,          u"発言者"_s,        u"スピーカー"_s}},
        {Column::Text,
         {u"text"_s,          u"transcript"_s,  u"transcription"_s, u"content"_s,
          u"sentence"_s,      u"utterance"_s,   u"subtitle"_s,      u"caption"_s,
          u"dialogue"_s,      u"speech"_s,      u"inhalt"_s,        u"transkript"_s,
          u"transkription"_s, u"untertitel"_s,  u"texte"_s,         u"contenu"_s,
          u"paroles"_s,       u"texto"_s,       u"contenido"_s,     u"transcripción"_s,
          u"diálogo"_s,       u"testo"_s,       u"contenuto"_s,     u"trascrizione"_s,
          u"conteúdo"_s,      u"transcrição"_s, u"fala"_s,          u"tekst"_s,
          u"inhoud"_s,        u"текст"_s,       u"содержание"_s,    u"реплика"_s,
          u"расшифровка"_s,   u"内容"_s,        u"文本"_s,          u"內容"_s,
          u"文字"_s,          u"テキスト"_s,    u"本文"_s,          u"発言"_s,
          u"文字起こし"_s}},
    };
    return columns;
}

std::optional<Column> columnNamed(const QString &name)
{
    for (const NamedColumn &column : namedColumns()) {
        if (column.names.contains(name))
            return column.column;
    }
    return {};
}

// Takes the unit off a name such as “Start (ms)”, “end_s” and “Start time in milliseconds”.
TimeUnit takeUnit(QString &name)
{
    static const QRegularExpression pattern(
        u"\\s*(?:\\bin\\s|[(\\[]|\\s)\\s*(?:(ms|msec|milliseconds?|millisekunden|millisecondes)"
        "|s|sec|secs|seconds?|sek|sekunden|secondes)[)\\]]?$"_s);
    const auto match = pattern.match(name);
    if (!match.hasMatch())
        return TimeUnit::Unsaid;
    name.truncate(match.capturedStart());
    return match.hasCaptured(1) ? TimeUnit::Milliseconds : TimeUnit::Seconds;
}

// What else stands in parentheses explains the name.
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
        const auto column = columnNamed(withoutRemark(name));
        if (!column || columns.contains(*column))
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
