// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/speakerlabels.h"

#include <QRegularExpression>

#include <array>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 40;
constexpr int linesToSniff = 200;
constexpr qsizetype mostLabelWords = 4;

/// A line of text as it would be if its label is one.
struct Labelled
{
    QString label; ///< empty after a bare >>
    QStringView text;
};

// Words before a colon that introduce what is said rather than who says it.
bool isNoName(QStringView label)
{
    static constexpr std::array<QStringView, 38> words{
        u"note",       u"notes",    u"nb",        u"ps",          u"warning",     u"attention",
        u"remarque",   u"exemple",  u"example",   u"important",   u"source",      u"sources",
        u"conclusion", u"résultat", u"result",    u"résumé",      u"summary",     u"update",
        u"spoiler",    u"oui",      u"non",       u"yes",         u"no",          u"alors",
        u"donc",       u"bref",     u"bon",       u"voilà",       u"so",          u"and",
        u"but",        u"well",     u"subtitles", u"sous-titres", u"translation", u"traduction",
        u"http",       u"https"};
    return std::ranges::any_of(
        words, [label](QStringView word) { return label.compare(word, Qt::CaseInsensitive) == 0; });
}

bool isNameCharacter(QChar c)
{
    static constexpr QStringView others = u" \u00a0.'’-_#&/";
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || others.contains(c);
}

bool mayBeName(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && label.front().isLetter()
        && !label.front().isLower() && std::ranges::all_of(label, isNameCharacter)
        && label.toString().simplified().count(u' ') < mostLabelWords && !isNoName(label);
}

// “Name: ”, where white space or nothing follows the colon.
std::optional<Labelled> colonLabel(QStringView text)
{
    const qsizetype at = text.first(std::min(text.size(), longestLabel + 2)).indexOf(u':');
    if (at < 0 || (at + 1 < text.size() && !text.at(at + 1).isSpace()))
        return {};
    const QStringView label = text.first(at).trimmed();
    if (!mayBeName(label))
        return {};
    return Labelled{.label = label.toString(), .text = text.sliced(at + 1)};
}

// “[NAME]: ” and “(Speaker 1) ”. Without a colon only a number tells a speaker from a sound.
std::optional<Labelled> bracketLabel(QStringView text, QChar closing)
{
    const qsizetype at = text.first(std::min(text.size(), longestLabel + 2)).indexOf(closing);
    if (at < 0)
        return {};
    const QStringView label = text.sliced(1, at - 1).trimmed();
    QStringView rest = text.sliced(at + 1).trimmed();
    const bool colon = rest.startsWith(u':');
    if (!mayBeName(label) || (!colon && !isNumberedSpeaker(label)))
        return {};
    return Labelled{.label = label.toString(), .text = colon ? rest.sliced(1) : rest};
}

std::optional<Labelled> labelOf(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.startsWith(u">>")) {
        QStringView rest = text;
        while (rest.startsWith(u'>'))
            rest = rest.sliced(1);
        return colonLabel(rest.trimmed()).value_or(Labelled{.label = {}, .text = rest});
    }
    if (text.startsWith(u'['))
        return bracketLabel(text, u']');
    if (text.startsWith(u'('))
        return bracketLabel(text, u')');
    if (const qsizetype bar = text.indexOf(u'|');
        bar > 0 && bar < longestLabel && isNumberedSpeaker(text.first(bar)))
        return Labelled{.label = text.first(bar).toString(), .text = text.sliced(bar + 1)};
    return colonLabel(text);
}

/// The labels of a text that are speakers.
class KnownLabels
{
public:
    explicit KnownLabels(const QList<Cue> &cues)
    {
        qsizetype labelled = 0;
        for (const Cue &cue : cues) {
            for (const QStringView line : QStringView(cue.text).tokenize(u'\n')) {
                const auto found = labelOf(line);
                if (!found)
                    continue;
                ++labelled;
                ++m_times[found->label];
            }
        }
        m_isDialogue = labelled * 5 >= cues.size();
    }

    bool contains(const QString &label) const
    {
        const int times = m_times.value(label);
        return times > 1 || (times == 1 && (m_isDialogue || isNumberedSpeaker(label)));
    }

private:
    QHash<QString, int> m_times;
    bool m_isDialogue = false; ///< so much of it is labelled that a name given once is one too
};

// The part [begin, end) of a cue.
Cue partOf(const Cue &cue, qsizetype begin, qsizetype end)
{
    Cue part = cue;
    part.text = cue.text.sliced(begin, end - begin);
    part.words.clear();
    for (Word piece : cue.words) {
        const qint32 from = std::max(piece.offset, qint32(begin));
        const qint32 to = std::min(piece.end(), qint32(end));
        if (from >= to)
            continue;
        piece.offset = from - qint32(begin);
        piece.length = to - from;
        part.words.append(piece);
    }
    return part;
}

/// Cuts cues at their labels.
class Relabelling
{
public:
    explicit Relabelling(Draft &draft)
        : m_draft(draft)
        , m_cues(std::exchange(draft.cues(), {}))
        , m_labels(m_cues)
    {}

    void run()
    {
        for (const Cue &cue : std::as_const(m_cues))
            addLines(cue);
    }

private:
    void addLines(const Cue &cue)
    {
        const QStringView text = cue.text;
        qsizetype begin = 0;
        for (const QStringView line : text.tokenize(u'\n')) {
            const auto labelled = labelOf(line);
            if (!labelled || !m_labels.contains(labelled->label))
                continue;
            add(cue, begin, line.begin() - text.begin());
            m_speaker = labelled->label.isEmpty() ? SpeakerId{} : m_draft.speaker(labelled->label);
            m_inferred = false;
            begin = labelled->text.begin() - text.begin();
        }
        add(cue, begin, text.size());
    }

    void add(const Cue &cue, qsizetype begin, qsizetype end)
    {
        if (QStringView(cue.text).sliced(begin, end - begin).trimmed().isEmpty() && begin != 0)
            return;
        if (begin == 0 && end == 0 && !cue.text.isEmpty())
            return;
        Cue part = partOf(cue, begin, end);
        part.speaker = m_speaker;
        part.speakerInferred = m_inferred && isSet(m_speaker);
        m_draft.add(std::move(part));
        m_inferred = true;
    }

    Draft &m_draft;
    QList<Cue> m_cues;
    KnownLabels m_labels;
    SpeakerId m_speaker{};
    bool m_inferred = false;
};

} // namespace

bool isNumberedSpeaker(QStringView label)
{
    static const QRegularExpression pattern(
        u"^(speaker|spk|intervenante?|locuteur|locutrice|interlocuteur|sprecher(in)?|orador(a)?"
        "|hablante|relatore|parlante|spreker|falante|voix|voice)[ _\u00a0]*[#°]?[ _]*\\d{1,3}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return label.size() <= longestLabel && pattern.match(label.trimmed().toString()).hasMatch();
}

bool isLabelled(QStringView text)
{
    int lines = 0;
    int labelled = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const auto found = labelOf(line);
        labelled += found && !found->label.isEmpty() ? 1 : 0;
        if (++lines == linesToSniff)
            break;
    }
    return labelled > 1 && labelled * 4 >= lines;
}

void takeSpeakersFromText(Draft &draft)
{
    Relabelling(draft).run();
}

} // namespace earmark
