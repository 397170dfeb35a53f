// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"
#include "programs.h"

#include <QStringEncoder>
#include <QTest>

using namespace earmark;
using namespace earmark::spoken;
using namespace Qt::StringLiterals;

namespace {

// EARMARK_ROUNDS asks for more: rare faults show up in a thousand rounds.
const auto rounds = unsigned(std::max(30, qEnvironmentVariableIntValue("EARMARK_ROUNDS")));

bool isSaid(char32_t letter)
{
    return QChar::isLetterOrNumber(letter) || QChar::isMark(letter);
}

bool standsAlone(char32_t letter)
{
    return QChar::script(letter) == QChar::Script_Han;
}

// The words of a text without what is between them. An ideograph counts as a word.
QStringList spokenIn(const QString &text)
{
    QString letters;
    for (const char32_t letter : text.toUcs4()) {
        letters += isSaid(letter) ? QString::fromUcs4(&letter, 1) : u" "_s;
        if (standsAlone(letter))
            letters.insert(letters.size() - 1, u' ').append(u' ');
    }
    return letters.simplified().split(u' ', Qt::SkipEmptyParts);
}

// Each word, prefixed with its speaker.
QStringList labelled(const QString &label, const QString &text)
{
    QStringList words = spokenIn(text);
    for (QString &word : words)
        word.prepend(label.isEmpty() ? label : label + u": "_s);
    return words;
}

QStringList spokenIn(const Script &script, const Program &program)
{
    QStringList words;
    for (const SpokenTurn &turn : script.turns)
        words += labelled(program.labelOf ? program.labelOf(script, turn.speaker) : QString(),
                          textOf(turn));
    return words;
}

QStringList spokenIn(const Transcript &transcript, const Program &program)
{
    QStringList words;
    for (const Cue &cue : transcript.cues)
        words +=
            labelled(program.labelOf ? transcript.speakerName(cue.speaker) : QString(), cue.text);
    return words;
}

QStringList readFrom(const QByteArray &file, const Program &program)
{
    const auto reading = readTranscript(file);
    if (!reading)
        return {u"! "_s + reading.error().message};
    return spokenIn(reading->transcript, program);
}

bool isReadWhole(const Script &script, const Program &program)
{
    return readFrom(program.spell(script), program) == spokenIn(script, program);
}

// A shorter dialogue shows a fault only if it is still a dialogue that can be read: see Script.
// Lines without duration would be repeated lines.
bool isDialogue(const Script &script)
{
    QMap<int, int> turns;
    bool lasts = true;
    for (const SpokenTurn &turn : script.turns) {
        ++turns[turn.speaker];
        for (const SpokenLine &line : turn.lines)
            lasts = lasts && line.last().end > line.first().begin;
    }
    return lasts && turns.size() > 1
        && std::ranges::all_of(turns, [](int times) { return times > 1; });
}

/// Shrinks a dialogue as long as it is still misread.
class Shrinking
{
public:
    Shrinking(const Script &script, const Program &program)
        : m_script(script)
        , m_program(program)
    {}

    Script smallest()
    {
        while (dropsATurn() || dropsALine() || dropsAWord()) {}
        return m_script;
    }

private:
    bool takes(const Script &smaller)
    {
        if (!isDialogue(smaller) || isReadWhole(smaller, m_program))
            return false;
        m_script = smaller;
        return true;
    }

    bool dropsATurn()
    {
        for (qsizetype i = 0; i < m_script.turns.size(); ++i) {
            Script smaller = m_script;
            smaller.turns.removeAt(i);
            if (takes(smaller))
                return true;
        }
        return false;
    }

    bool dropsALine()
    {
        for (qsizetype i = 0; i < m_script.turns.size(); ++i) {
            for (qsizetype k = 0;
                 m_script.turns.at(i).lines.size() > 1 && k < m_script.turns.at(i).lines.size();
                 ++k) {
                Script smaller = m_script;
                smaller.turns[i].lines.removeAt(k);
                if (takes(smaller))
                    return true;
            }
        }
        return false;
    }

    bool dropsAWord()
    {
        for (qsizetype i = 0; i < m_script.turns.size(); ++i) {
            for (qsizetype k = 0; k < m_script.turns.at(i).lines.size(); ++k) {
                const qsizetype words = m_script.turns.at(i).lines.at(k).size();
                for (qsizetype word = 0; words > 1 && word < words; ++word) {
                    Script smaller = m_script;
                    smaller.turns[i].lines[k].removeAt(word);
                    if (takes(smaller))
                        return true;
                }
            }
        }
        return false;
    }

    Script m_script;
    const Program &m_program;
};

// The same text in other encodings: with a byte order mark, with other line ends, as UTF-16.
QList<QByteArray> otherEncodingsOf(const QByteArray &file)
{
    const QByteArray mark = "\xef\xbb\xbf";
    const QString text = QString::fromUtf8(file);
    QStringEncoder toUtf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    return {mark + file, QByteArray(file).replace('\n', "\r\n"), toUtf16(text)};
}

QByteArray reportOf(const Script &script, const Program &program, const QList<unsigned> &seeds)
{
    const QByteArray file = program.spell(script);
    QStringList failed;
    for (const unsigned seed : seeds)
        failed.append(QString::number(seed));
    return u"Misread: %1 of %2 dialogues (%3). The smallest:\n%4\nis said\n  %5\nis read\n  %6"_s
        .arg(QString::number(seeds.size()), QString::number(rounds), failed.join(u", "_s),
             QString::fromUtf8(file), spokenIn(script, program).join(u" | "_s),
             readFrom(file, program).join(u" | "_s))
        .toUtf8();
}

} // namespace

/// Every spoken word is read exactly once, in its place and with its speaker.
class TestNothingLost : public QObject
{
    Q_OBJECT

private slots:
    void everySpokenWordIsReadOnce_data()
    {
        QTest::addColumn<qsizetype>("program");
        for (std::size_t i = 0; i < programs.size(); ++i)
            QTest::newRow(programs.at(i).name) << qsizetype(i);
    }

    void everySpokenWordIsReadOnce()
    {
        QFETCH(qsizetype, program);
        const Program &spelling = programs.at(std::size_t(program));
        QList<unsigned> misread;
        for (unsigned seed = 1; seed <= rounds; ++seed) {
            if (!isReadWhole(ScriptWriter(seed, spelling.colons).write(), spelling))
                misread.append(seed);
        }
        if (misread.isEmpty())
            return;
        const Script script = ScriptWriter(misread.first(), spelling.colons).write();
        QFAIL(reportOf(Shrinking(script, spelling).smallest(), spelling, misread).constData());
    }

    void theEncodingMakesNoDifference_data() { everySpokenWordIsReadOnce_data(); }

    void theEncodingMakesNoDifference()
    {
        QFETCH(qsizetype, program);
        const Program &spelling = programs.at(std::size_t(program));
        for (unsigned seed = 1; seed <= 3; ++seed) {
            const QByteArray file = spelling.spell(ScriptWriter(seed, spelling.colons).write());
            if (QString::fromUtf8(file).toUtf8() != file)
                continue; // it contains bytes that are not text
            const QStringList plain = readFrom(file, spelling);
            for (const QByteArray &other : otherEncodingsOf(file))
                QCOMPARE(readFrom(other, spelling), plain);
        }
    }
};

QTEST_GUILESS_MAIN(TestNothingLost)
#include "tst_nothinglost.moc"
