// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/captions/markedwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

bool touch(const Cue &before, const Cue &next)
{
    constexpr milliseconds widestGap{20};
    return before.begin && before.end && next.begin && *next.begin >= *before.begin
        && *next.begin - *before.end <= widestGap;
}

/// A line that is joined from the cues that repeat it.
class MarkedLine
{
public:
    MarkedLine(DraftCue cue, MarkedWord mark)
        : m_cue(std::move(cue))
    {
        addWord(m_cue, mark);
    }

    /// Whether `next` repeats the line with a later word highlighted, or none between two words.
    bool goesOnWith(const DraftCue &next, MarkedWord mark) const
    {
        const bool isLater = mark.length > 0 ? mark.offset > m_marked : m_isMarked;
        return isLater && next.text == m_cue.text && next.speaker == m_cue.speaker
            && touch(m_cue, next);
    }

    void add(const DraftCue &next, MarkedWord mark)
    {
        m_cue.end = std::max(*m_cue.end, next.end.value_or(*next.begin));
        addWord(next, mark);
        ++m_cues;
    }

    const DraftCue &cue() const { return m_cue; }
    qsizetype cues() const { return m_cues; }

private:
    void addWord(const DraftCue &cue, MarkedWord mark)
    {
        m_isMarked = mark.length > 0;
        if (!m_isMarked || !cue.begin)
            return;
        m_marked = mark.offset;
        m_cue.words.append(
            {.offset = mark.offset,
             .length = mark.length,
             .span = TimeSpan{*cue.begin, std::max(*cue.begin, cue.end.value_or(*cue.begin))}});
    }

    DraftCue m_cue;
    qsizetype m_cues = 1; ///< that repeat it
    qint32 m_marked = -1; ///< where the last marked word begins
    bool m_isMarked = false; ///< whether the last cue highlights a word
};

QList<MarkedLine> markedLines(const QList<DraftCue> &cues, const QList<MarkedWord> &marks)
{
    QList<MarkedLine> lines;
    for (qsizetype row = 0; row < cues.size(); ++row) {
        const DraftCue &cue = cues.at(row);
        const MarkedWord mark = marks.value(row);
        if (!lines.isEmpty() && lines.last().goesOnWith(cue, mark))
            lines.last().add(cue, mark);
        else
            lines.append(MarkedLine(cue, mark));
    }
    return lines;
}

} // namespace

MarkedWord markedWordIn(QStringView caption, QString (*plain)(QStringView))
{
    static const QRegularExpression marks(
        u"<u>([^<]{1,200})</u>|<font [^<>]{1,100}>([^<]{1,200})</font>"
        u"|\\{\\\\1?c&[^{}]{1,40}\\}([^{}]{1,200})\\{\\\\r[^{}]{0,40}\\}"_s);
    if (!caption.contains(u'<') && !caption.contains(u'{'))
        return {}; // as most captions
    if (!caption.contains(u"<u>") && !caption.contains(u"<font ") && !caption.contains(u"{\\"))
        return {};
    const QString text = caption.toString();
    auto found = marks.globalMatch(text);
    if (!found.hasNext())
        return {};
    const auto match = found.next();
    if (found.hasNext())
        return {};
    return {.offset = qint32(plain(caption.first(match.capturedStart())).size()),
            .length = qint32(plain(match.capturedView(match.lastCapturedIndex())).size())};
}

void joinMarkedLines(Draft &draft, const QList<MarkedWord> &marks)
{
    const auto isMarked = [](MarkedWord mark) { return mark.length > 0; };
    QList<DraftCue> &cues = draft.cues();
    if (std::ranges::count_if(marks, isMarked) * 2 <= cues.size())
        return;
    const QList<MarkedLine> lines = markedLines(cues, marks);
    qsizetype joined = 0;
    for (const MarkedLine &line : lines)
        joined += line.cues() > 1 ? line.cues() : 0;
    if (joined * 2 <= cues.size())
        return;
    cues.clear();
    for (const MarkedLine &line : lines) {
        draft.count(Repair::RolledUp, line.cue().line, line.cues() - 1);
        cues.append(line.cue());
    }
}

} // namespace earmark
