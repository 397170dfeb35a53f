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
constexpr qsizetype longestExample = 80;

/// A line of text as it would be if its label is one.
struct Labelled
{
    QString label; ///< empty after a bare >>
    QStringView text;
    FoundLabel::Form form = FoundLabel::Form::Colon;
    bool isLikely = true; ///< looks like a name
    bool isSure = false; ///< nothing else is written so
};

// Words before a colon that introduce what is said rather than who says it.
bool isNoName(QStringView label)
{
    static constexpr std::array<QStringView, 40> words{
        u"note",       u"notes",    u"nb",        u"ps",          u"warning",     u"attention",
        u"remarque",   u"exemple",  u"example",   u"important",   u"source",      u"sources",
        u"conclusion", u"résultat", u"result",    u"résumé",      u"summary",     u"update",
        u"spoiler",    u"oui",      u"non",       u"yes",         u"no",          u"alors",
        u"donc",       u"bref",     u"bon",       u"voilà",       u"so",          u"and",
        u"but",        u"well",     u"subtitles", u"sous-titres", u"translation", u"traduction",
        u"http",       u"https",    u"credits",   u"crédits"};
    return std::ranges::any_of(
        words, [label](QStringView word) { return label.compare(word, Qt::CaseInsensitive) == 0; });
}

bool isNameCharacter(QChar c)
{
    static constexpr QStringView others = u" \u00a0.'’-_#&/";
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || others.contains(c);
}

// Whether it can be a label at all, be it an unlikely one.
bool mayBeLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && label.front().isLetter()
        && std::ranges::all_of(label, isNameCharacter)
        && label.toString().simplified().count(u' ') < mostLabelWords;
}

bool mayBeName(QStringView label)
{
    return mayBeLabel(label) && !label.front().isLower() && !isNoName(label);
}

// “Name: ”, where white space or nothing follows the colon.
std::optional<Labelled> colonLabel(QStringView text)
{
    const qsizetype at = text.first(std::min(text.size(), longestLabel + 2)).indexOf(u':');
    if (at < 0 || (at + 1 < text.size() && !text.at(at + 1).isSpace()))
        return {};
    const QStringView label = text.first(at).trimmed();
    if (!mayBeLabel(label))
        return {};
    return Labelled{.label = label.toString(),
                    .text = text.sliced(at + 1),
                    .form = FoundLabel::Form::Colon,
                    .isLikely = mayBeName(label)};
}

// “[NAME]: ” and “(Speaker 1) ”. Without a colon only a number tells a speaker from a sound; with
// one any name may stand between the brackets.
std::optional<Labelled> bracketLabel(QStringView text, QChar closing)
{
    const qsizetype at = text.first(std::min(text.size(), longestLabel + 2)).indexOf(closing);
    if (at < 0)
        return {};
    const QStringView label = text.sliced(1, at - 1).trimmed();
    QStringView rest = text.sliced(at + 1).trimmed();
    const bool colon = rest.startsWith(u':');
    const bool isSure = colon && std::ranges::any_of(label, [](QChar c) { return c.isLetter(); });
    if (!isSure && !mayBeLabel(label))
        return {};
    return Labelled{.label = label.toString(),
                    .text = colon ? rest.sliced(1) : rest,
                    .form = closing == u']' ? FoundLabel::Form::Brackets
                                            : FoundLabel::Form::Parentheses,
                    .isLikely = isSure || isNumberedSpeaker(label),
                    .isSure = isSure};
}

std::optional<Labelled> labelOf(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.startsWith(u">>")) {
        QStringView rest = text;
        while (rest.startsWith(u'>'))
            rest = rest.sliced(1);
        auto named = colonLabel(rest.trimmed());
        if (!named || !named->isLikely)
            named = Labelled{.label = {}, .text = rest};
        named->form = FoundLabel::Form::Chevrons;
        named->isSure = !named->label.isEmpty();
        return named;
    }
    if (text.startsWith(u'['))
        return bracketLabel(text, u']');
    if (text.startsWith(u'('))
        return bracketLabel(text, u')');
    if (const qsizetype bar = text.indexOf(u'|');
        bar > 0 && bar < longestLabel && isNumberedSpeaker(text.first(bar)))
        return Labelled{.label = text.first(bar).toString(),
                        .text = text.sliced(bar + 1),
                        .form = FoundLabel::Form::Bar};
    return colonLabel(text);
}

QString beginningOf(QStringView text)
{
    return text.size() <= longestExample ? text.toString()
                                         : text.first(longestExample).toString() + u'…';
}

/// The labels of a text, and which of them are speakers.
class KnownLabels
{
public:
    KnownLabels(const QList<DraftCue> &cues, const QHash<QString, bool> &choices)
    {
        qsizetype likely = 0;
        for (qsizetype row = 0; row < cues.size(); ++row) {
            for (const QStringView line : QStringView(cues.at(row).text).tokenize(u'\n')) {
                const auto found = labelOf(line);
                if (!found)
                    continue;
                likely += found->isLikely ? 1 : 0;
                add(*found);
                if (row == 0 && found->isLikely)
                    m_first = found->label;
            }
        }
        m_isDialogue = likely * 5 >= cues.size();
        m_isMonologue = likely == 1;
        for (const QString &label : std::as_const(m_order)) {
            Known &known = m_labels[label];
            known.found.isSpeaker = choices.value(label, isSpeaker(known));
        }
    }

    bool contains(const Labelled &labelled) const
    {
        return m_labels.value(labelled.label).found.isSpeaker;
    }

    /// The often found first; a change without a name is none to choose.
    QList<FoundLabel> found() const
    {
        QList<FoundLabel> labels;
        for (const QString &label : m_order) {
            if (!label.isEmpty())
                labels.append(m_labels.value(label).found);
        }
        std::ranges::stable_sort(labels, std::greater(), &FoundLabel::times);
        return labels;
    }

private:
    struct Known
    {
        FoundLabel found;
        bool isLikely = false; ///< once at least
        bool isSure = false;
    };

    void add(const Labelled &labelled)
    {
        Known &known = m_labels[labelled.label];
        if (++known.found.times == 1) {
            m_order.append(labelled.label);
            known.found.label = labelled.label;
            known.found.form = labelled.form;
            known.found.firstWords = beginningOf(labelled.text.trimmed());
        }
        known.isLikely = known.isLikely || labelled.isLikely;
        known.isSure = known.isSure || labelled.isSure;
    }

    // A name given once is a speaker where much is labelled, or where it stands first and alone.
    bool isSpeaker(const Known &known) const
    {
        if (!known.isLikely)
            return false;
        return known.isSure || known.found.times > 1 || m_isDialogue
            || isNumberedSpeaker(known.found.label)
            || (m_isMonologue && known.found.label == m_first);
    }

    QHash<QString, Known> m_labels;
    QStringList m_order;
    QString m_first; ///< in the first line
    bool m_isDialogue = false; ///< so much of it is labelled that a name given once is one too
    bool m_isMonologue = false; ///< one line only is labelled
};

// The part [begin, end) of a cue.
DraftCue partOf(const DraftCue &cue, qsizetype begin, qsizetype end)
{
    DraftCue part = cue;
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
    Relabelling(Draft &draft, const QHash<QString, bool> &choices)
        : m_draft(draft)
        , m_cues(std::exchange(draft.cues(), {}))
        , m_labels(m_cues, choices)
    {}

    QList<FoundLabel> run()
    {
        for (const DraftCue &cue : std::as_const(m_cues))
            addLines(cue);
        return m_labels.found();
    }

private:
    void addLines(const DraftCue &cue)
    {
        const QStringView text = cue.text;
        qsizetype begin = 0;
        for (const QStringView line : text.tokenize(u'\n')) {
            const auto labelled = labelOf(line);
            if (!labelled || !m_labels.contains(*labelled))
                continue;
            add(cue, begin, line.begin() - text.begin());
            m_speaker = labelled->label.isEmpty() ? SpeakerId{} : m_draft.speaker(labelled->label);
            m_inferred = false;
            begin = labelled->text.begin() - text.begin();
        }
        add(cue, begin, text.size());
    }

    void add(const DraftCue &cue, qsizetype begin, qsizetype end)
    {
        if (QStringView(cue.text).sliced(begin, end - begin).trimmed().isEmpty() && begin != 0)
            return;
        if (begin == 0 && end == 0 && !cue.text.isEmpty())
            return;
        DraftCue part = partOf(cue, begin, end);
        part.speaker = m_speaker;
        part.speakerInferred = m_inferred && isSet(m_speaker);
        m_draft.add(std::move(part));
        m_inferred = true;
    }

    Draft &m_draft;
    QList<DraftCue> m_cues;
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

bool isPlainName(QStringView name)
{
    return mayBeName(name);
}

bool beginsWithLabel(QStringView text)
{
    const qsizetype end = text.indexOf(u'\n');
    return labelOf(end < 0 ? text : text.first(end)).has_value();
}

bool isLabelled(QStringView text)
{
    int lines = 0;
    int labelled = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const auto found = labelOf(line);
        labelled += found && found->isLikely && !found->label.isEmpty() ? 1 : 0;
        if (++lines == linesToSniff)
            break;
    }
    return labelled > 1 && labelled * 4 >= lines;
}

QList<FoundLabel> takeSpeakersFromText(Draft &draft, const QHash<QString, bool> &choices)
{
    return Relabelling(draft, choices).run();
}

} // namespace earmark
