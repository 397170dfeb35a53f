// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/reading/readers.h"
#include "formats/input/timestamp.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace earmark {

namespace {

// 🎧 03:12 - 05:18 (02:05), and [🎧 Play snip - 1min (02:49 - 04:42)](https://…)
std::optional<TimeSpan> snipSpan(const QString &line)
{
    static const QRegularExpression times(
        u"((?:\\d+:)?\\d{1,3}:\\d{2})\\s*[-–]\\s*((?:\\d+:)?\\d{1,3}:\\d{2})"_s);
    if (!line.contains(u"🎧"_s))
        return {};
    const auto match = times.match(line);
    const auto begin = readTimestamp(match.captured(1));
    const auto end = readTimestamp(match.captured(2));
    if (!begin || !end)
        return {};
    return TimeSpan{*begin, std::max(*begin, *end)};
}

// The text of a heading, of a link in it, without the time before it.
QString headingText(const QString &line)
{
    static const QRegularExpression link(u"^\\[(.*)\\]\\([^)]*\\)$"_s);
    static const QRegularExpression time(u"^\\[(?:\\d+:)?\\d{1,3}:\\d{2}\\]\\s*"_s);
    QString text = line.section(u' ', 1).trimmed();
    text.remove(time);
    const auto match = link.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

QString withoutHtml(const QString &line)
{
    static const QRegularExpression lineBreak(u"<br\\s*/?>"_s);
    static const QRegularExpression tag(u"</?[a-zA-Z][^>]*>"_s);
    return QString(line).replace(lineBreak, u" "_s).remove(tag).simplified();
}

// “- Show: NAME”, also “- Show:: NAME”, and the front matter's “show_title: NAME”.
QString detailIn(const QString &line, const QString &name)
{
    const QRegularExpression detail(u"^(?:-\\s*)?%1::?\\s*(.+)$"_s.arg(name),
                                    QRegularExpression::CaseInsensitiveOption);
    QString value = detail.match(line.trimmed()).captured(1).trimmed();
    if (value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"'))
        value = value.sliced(1, value.size() - 2);
    return value;
}

bool isSectionOf(const QString &line, const QString &sign)
{
    return line.startsWith(u"###"_s) && line.contains(sign);
}

/// The snip that is being read.
struct Snip
{
    QString title;
    std::optional<TimeSpan> span;
    QStringList quote;
    QStringList transcript;
    QStringList note;
    bool isInQuote = false;
    bool isInTranscript = false;

    // The listener's quote is the words; without one, what Snipd wrote down is.
    Annotation annotation() const
    {
        static const QRegularExpression by(u"^—\\s*"_s);
        QStringList words = quote.isEmpty() ? transcript : quote;
        QString speaker;
        for (qsizetype at = 0; at < words.size(); ++at) {
            if (words.at(at).contains(by))
                speaker = words.takeAt(at--).remove(by);
        }
        Annotation found = foundWords(words.join(u' ').simplified(), *span);
        found.speaker = speaker;
        QStringList said{title};
        said += note;
        said.removeAll(QString());
        found.note = said.join(u'\n');
        if (found.quote.isEmpty()) {
            found.kind = Annotation::Kind::Bookmark;
            found.anchor.reset();
        }
        return found;
    }

    void take(const QString &line)
    {
        static const QRegularExpression quoteMark(u"^\\s*>\\s?"_s);
        static const QRegularExpression listMark(u"^\\s*[-*]\\s+"_s);
        static const QRegularExpression bold(u"^\\*\\*[^*]*\\*\\*$"_s);
        QString text = withoutHtml(QString(line).remove(quoteMark));
        if (text.isEmpty() || text.contains(bold) || text == "Click to expand"_L1)
            return;
        if (isInTranscript)
            transcript += text;
        else if (isInQuote || line.trimmed().startsWith(u'>'))
            quote += text;
        else
            note += text.remove(listMark);
    }
};

} // namespace

QList<ImportedEpisode> readSnipd(const QString &text)
{
    if (!text.contains(u"🎧"_s) && !text.contains("snipd"_L1))
        return {};
    ImportedEpisode episode;
    std::optional<Snip> snip;
    const auto finish = [&] {
        if (snip && snip->span)
            episode.notes += snip->annotation();
        snip.reset();
    };
    QList<ImportedEpisode> episodes;
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith("# "_L1)) {
            finish();
            if (!episode.notes.isEmpty())
                episodes += std::exchange(episode, {});
            episode.title = headingText(line);
        } else if (line.startsWith("## "_L1) || line.trimmed() == "---"_L1) {
            finish();
        } else if (isSectionOf(line, u"💬"_s) || isSectionOf(line, u"📚"_s)) {
            if (snip) {
                snip->isInQuote = line.contains(u"💬"_s);
                snip->isInTranscript = line.contains(u"📚"_s);
            }
        } else if (line.startsWith("### "_L1) && !line.contains(u"✨"_s)) {
            finish();
            snip.emplace().title = headingText(line);
        } else if (const auto span = snipSpan(line); span && snip) {
            snip->span = snip->span ? snip->span : span;
        } else if (snip && snip->span && !line.startsWith(u'#')) {
            snip->take(line);
        } else if (const QString show = detailIn(line, u"show"_s); !show.isEmpty()) {
            episode.show = show;
        } else if (const QString title = detailIn(line, u"episode title"_s); !title.isEmpty()) {
            episode.title = title;
        }
    }
    finish();
    if (!episode.notes.isEmpty())
        episodes += episode;
    return episodes;
}

} // namespace earmark
