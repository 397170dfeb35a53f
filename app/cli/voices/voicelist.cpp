// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/voices/voicelist.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace earmark {
namespace {

/// The context for translating this file's messages.
struct VoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(voices)
};

double inSeconds(milliseconds time)
{
    return double(time.count()) / 1000;
}

// 1:02:03.4
QString clock(milliseconds time)
{
    const qint64 tenths = time.count() / 100;
    return u"%1:%2:%3.%4"_s.arg(tenths / 36'000)
        .arg(tenths / 600 % 60, 2, 10, QChar(u'0'))
        .arg(tenths / 10 % 60, 2, 10, QChar(u'0'))
        .arg(tenths % 10);
}

QString row(TimeSpan span, const QString &name, double margin, const QString &remark)
{
    QStringList cells{clock(span.begin), clock(span.end), name, QString::number(margin, 'f', 2)};
    if (!remark.isEmpty())
        cells.append(remark);
    return cells.join(u'\t') + u'\n';
}

QString remarkOn(const Transcript &transcript, const TurnVoice &turn)
{
    if (turn.isSuspicious)
        return VoiceWords::tr("sounds like %1").arg(transcript.speakerName(turn.likeliest));
    QStringList changes;
    for (const VoiceChange &change : turn.changes)
        changes.append(VoiceWords::tr("from %1 like %2")
                           .arg(clock(change.time), transcript.speakerName(change.speaker)));
    return changes.join(u", "_s);
}

QString nameOf(int voice)
{
    return VoiceWords::tr("Voice %1").arg(voice + 1);
}

} // namespace

QString voicesTable(const Transcript &transcript, const QList<TurnVoice> &turns)
{
    QString table;
    for (const TurnVoice &turn : turns)
        table += row(turn.span, transcript.speakerName(turn.speaker), turn.margin,
                     remarkOn(transcript, turn));
    return table;
}

QJsonArray voicesJson(const Transcript &transcript, const QList<TurnVoice> &turns)
{
    QJsonArray list;
    for (const TurnVoice &turn : turns) {
        QJsonArray changes;
        for (const VoiceChange &change : turn.changes)
            changes.append(QJsonObject{{u"time"_s, inSeconds(change.time)},
                                       {u"line"_s, change.row + 1},
                                       {u"word"_s, change.word + 1},
                                       {u"likeliest"_s, transcript.speakerName(change.speaker)}});
        list.append(QJsonObject{{u"begin"_s, inSeconds(turn.span.begin)},
                                {u"end"_s, inSeconds(turn.span.end)},
                                {u"label"_s, transcript.speakerName(turn.speaker)},
                                {u"likeliest"_s, transcript.speakerName(turn.likeliest)},
                                {u"margin"_s, turn.margin},
                                {u"suspicious"_s, turn.isSuspicious || !turn.changes.isEmpty()},
                                {u"changes"_s, changes}});
    }
    return list;
}

QString guessTable(const VoiceGuess &guess)
{
    QString table = VoiceWords::tr("%n voice(s)", nullptr, guess.voices) + u'\n';
    for (const VoiceTurn &turn : guess.turns)
        table += row(turn.span, nameOf(turn.voice), turn.margin, {});
    return table;
}

QJsonArray guessJson(const VoiceGuess &guess)
{
    QJsonArray list;
    for (const VoiceTurn &turn : guess.turns)
        list.append(QJsonObject{{u"begin"_s, inSeconds(turn.span.begin)},
                                {u"end"_s, inSeconds(turn.span.end)},
                                {u"likeliest"_s, nameOf(turn.voice)},
                                {u"margin"_s, turn.margin}});
    return list;
}

} // namespace earmark
