// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/document/notetext.h"
#include "exports/notesformats.h"
#include "hostiletexts.h"

#include <QRandomGenerator>

#include <libxml/HTMLparser.h>
#include <libxml/xpath.h>
#include <memory>

namespace earmark {

// Letters of every plane, in every direction, and controls.
inline QString randomText(quint32 seed, int length)
{
    using namespace Qt::StringLiterals;
    QRandomGenerator random(seed);
    QString text;
    while (text.size() < length) {
        char32_t letter = 0;
        switch (random.bounded(6)) {
        case 0:
            letter = random.bounded(0x20u); // controls
            break;
        case 1:
            letter = 0x20 + random.bounded(0x5fu);
            break;
        case 2:
            letter = 0x590 + random.bounded(0x200u); // right to left
            break;
        case 3:
            letter = 0x200b + random.bounded(0x65u); // marks of direction, separators
            break;
        default:
            letter = random.bounded(0x10ffffu);
        }
        if (!QChar::isSurrogate(letter) && letter != 0)
            text += QStringView(QChar::fromUcs4(letter));
    }
    return text;
}

inline NotesDocument hostileDocument(const QString &text)
{
    using namespace Qt::StringLiterals;
    NotesDocument document = documentWith(text, text);
    document.episode.title = text;
    document.episode.show = text;
    document.episode.mediaPath = u"/tmp/"_s + text;
    document.episode.language = u"en"_s;
    document.guid = text;
    document.audio = QUrl(u"https://lab.example/42.mp3"_s);
    document.speakers = {text};
    Annotation &annotation = document.annotations.first();
    annotation.speaker = text;
    annotation.tags = {text, u"x"_s};
    annotation.created = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123);
    document.meanings[0] = text;
    return document;
}

inline QByteArray written(const QString &format, const QList<NotesDocument> &documents)
{
    const auto bytes = notesFormatCalled(format)->write(documents);
    return bytes ? *bytes : "failed: " + bytes.error().message.toUtf8();
}

inline QStringList textsAt(const QByteArray &html, const char *path)
{
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(
        htmlReadMemory(html.constData(), int(html.size()), nullptr, "utf-8",
                       HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                           | XML_PARSE_HUGE),
        xmlFreeDoc);
    const std::unique_ptr<xmlXPathContext, decltype(&xmlXPathFreeContext)> context(
        xmlXPathNewContext(document.get()), xmlXPathFreeContext);
    const std::unique_ptr<xmlXPathObject, decltype(&xmlXPathFreeObject)> found(
        xmlXPathEvalExpression(reinterpret_cast<const xmlChar *>(path), context.get()),
        xmlXPathFreeObject);
    QStringList texts;
    for (int at = 0; found && found->nodesetval && at < found->nodesetval->nodeNr; ++at) {
        const std::unique_ptr<xmlChar, decltype(xmlFree)> text(
            xmlNodeGetContent(found->nodesetval->nodeTab[at]), xmlFree);
        texts += QString::fromUtf8(reinterpret_cast<const char *>(text.get()));
    }
    return texts;
}

inline Transcript transcriptSaying(const QStringList &lines)
{
    using namespace Qt::StringLiterals;
    using namespace std::chrono_literals;
    Transcript transcript;
    const SpeakerId anne = transcript.addSpeaker(u"Anne Martin"_s);
    milliseconds time = 0ms;
    for (const QString &line : lines) {
        Cue cue;
        cue.speaker = anne;
        cue.beginsTurn = true;
        cue.begin = time;
        cue.end = time + 5s;
        cue.text = line;
        transcript.addCue(cue);
        time += 5s;
    }
    return transcript;
}

} // namespace earmark
