// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/pagereader.h"

#include "formats/input/htmltext.h"
#include "formats/pagefacts.h"
#include "formats/pagesections.h"
#include "formats/readers/json/jsonreader.h"
#include "formats/readers/subtitles/srtreader.h"
#include "formats/readers/subtitles/vttfile.h"
#include "formats/readers/text/bulletreader.h"
#include "formats/readers/text/prosereader.h"

#include <QCoreApplication>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

// More letters than any episode has.
constexpr qsizetype longestText = qsizetype{32} * 1024 * 1024;

Error noTranscript()
{
    return Error{QCoreApplication::translate("readPage", "There is no transcript in this text.")};
}

/// A page taken apart: its transcript and what is said about it.
struct Found
{
    QString head; ///< all above the first heading
    QString description;
    QString transcript;
    qsizetype others = 0; ///< transcripts that differ from it
    bool underHeading = false;
};

// Where the first speaker is named, or -1.
qsizetype beginOfBullets(QStringView text)
{
    const SpeakerLines speakers(text);
    qsizetype at = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (speakers.labelIn(line))
            return at;
        at += line.size() + 1;
    }
    return -1;
}

// Among transcripts that differ, such as an extract and the whole, the longest. Where no heading
// says where it is, it begins with the first speaker.
Found findTranscript(const QString &text)
{
    PageSections sections = sectionsOf(text);
    Found found;
    if (!sections.transcripts.isEmpty()) {
        found.transcript = *std::ranges::max_element(sections.transcripts, {}, &QString::size);
        found.others = sections.transcripts.size() - 1;
        found.underHeading = true;
    } else if (const qsizetype at = beginOfBullets(text); at >= 0) {
        found.transcript = sectionsOf(QStringView(text).sliced(at)).head;
        sections = sectionsOf(QStringView(text).first(at));
    } else if (sections.description.isEmpty()) {
        found.transcript = std::exchange(sections.head, {});
    }
    found.head = sections.head;
    found.description = sections.description;
    return found;
}

qsizetype linesIn(QStringView text)
{
    qsizetype lines = 0;
    for (const QStringView line : text.tokenize(u'\n'))
        lines += line.trimmed().isEmpty() ? 0 : 1;
    return lines;
}

} // namespace

Result<EpisodePage> readPage(const QString &text)
{
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (isVtt(plain.trimmed()) || isJson(plain) || isSrt(plain)) {
        auto reading = readTranscript(plain.trimmed().toUtf8());
        if (!reading)
            return reading.error();
        EpisodePage page;
        page.reading = std::move(*reading);
        return page;
    }
    if (isHtml(plain)) {
        auto converted = textOfHtml(plain);
        if (!converted)
            return converted.error();
        plain = std::move(*converted);
    }
    return readPlainPage(plain);
}

Result<EpisodePage> readPlainPage(const QString &text)
{
    if (text.size() > longestText)
        return Error{QCoreApplication::translate(
            "Reading", "This file holds more words than any episode; it was not read.")};
    const Found found = findTranscript(text);
    const SpeakerLines speakers(found.transcript);
    if (speakers.isEmpty() && !isProse(found.transcript))
        return noTranscript();
    Draft draft =
        speakers.isEmpty() ? readProse(found.transcript) : readBullets(found.transcript, speakers);
    draft.count(Repair::OtherTranscript, found.others);
    if (!found.underHeading)
        draft.count(Repair::BeforeFirstSpeaker, linesIn(found.head));
    auto reading = std::move(draft).finish(speakers.isEmpty() ? u"text"_s : u"bullets"_s);
    if (!reading)
        return reading.error();

    const PageFacts facts = factsIn(found.head);
    return EpisodePage{.title = facts.title,
                       .show = facts.show,
                       .description = found.description,
                       .link = {},
                       .date = facts.date,
                       .duration = facts.duration,
                       .reading = std::move(*reading)};
}

} // namespace earmark
