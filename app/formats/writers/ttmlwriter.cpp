// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/input/timestamp.h"
#include "formats/readers/labels/labelline.h"
#include "formats/writers/writers.h"
#include "formats/writers/written/writtennames.h"
#include "formats/writers/written/writtentimes.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

const QString metadataSpace = u"http://www.w3.org/ns/ttml#metadata"_s;
const QString xmlSpace = u"http://www.w3.org/XML/1998/namespace"_s;

QString idOf(SpeakerId speaker)
{
    return u"speaker%1"_s.arg(int(speaker));
}

const QString nobody = u"nobody"_s;

void writeSpan(QXmlStreamWriter &xml, TimeSpan span)
{
    xml.writeAttribute(u"begin"_s, writtenTimestamp(span.begin, u'.'));
    xml.writeAttribute(u"end"_s, writtenTimestamp(span.end, u'.'));
}

void writeAgent(QXmlStreamWriter &xml, const QString &id, const QString &name)
{
    xml.writeStartElement(metadataSpace, u"agent"_s);
    xml.writeAttribute(u"type"_s, u"person"_s);
    xml.writeAttribute(xmlSpace, u"id"_s, id);
    xml.writeTextElement(metadataSpace, u"name"_s, name);
    xml.writeEndElement();
}

void writeHead(QXmlStreamWriter &xml, const Transcript &transcript, bool isOfNobody)
{
    xml.writeStartElement(u"head"_s);
    xml.writeStartElement(u"metadata"_s);
    for (const Speaker &speaker : transcript.speakers)
        writeAgent(xml, idOf(speaker.id), transcript.speakerName(speaker.id));
    if (isOfNobody)
        writeAgent(xml, nobody, unknownSpeaker.toString());
    xml.writeEndElement();
    xml.writeEndElement();
}

// Words without a time are only text.
void writeLine(QXmlStreamWriter &xml, const Cue &cue)
{
    qsizetype from = 0;
    const auto writeText = [&](qsizetype end) {
        const QString text = cue.text.sliced(from, end - from);
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                xml.writeEmptyElement(u"br"_s);
            xml.writeCharacters(lines.at(i));
        }
        from = end;
    };
    for (const Word &word : cue.words) {
        if (!word.span)
            continue;
        writeText(word.offset);
        xml.writeStartElement(u"span"_s);
        writeSpan(xml, *word.span);
        writeText(word.end());
        xml.writeEndElement();
    }
    writeText(cue.text.size());
}

} // namespace

Result<QByteArray> writeTtml(const Transcript &transcript)
{
    const auto times = writtenTimes(transcript);
    if (!times)
        return times.error();
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(u"http://www.w3.org/ns/ttml"_s);
    xml.writeNamespace(metadataSpace, u"ttm"_s);
    xml.writeStartElement(u"tt"_s);
    xml.writeAttribute(xmlSpace, u"lang"_s, transcript.language);
    const bool isOfNobody = WrittenSpeakers(transcript).isOfNobodyAtAll();
    writeHead(xml, transcript, isOfNobody);
    xml.writeStartElement(u"body"_s);
    xml.writeStartElement(u"div"_s);
    for (qsizetype row = 0; row < transcript.cues.size(); ++row) {
        const Cue &cue = transcript.cues.at(row);
        xml.writeStartElement(u"p"_s);
        writeSpan(xml, times->spans.at(row));
        if (isOfNobody)
            xml.writeAttribute(metadataSpace, u"agent"_s, nobody);
        else if (isSet(cue.speaker))
            xml.writeAttribute(metadataSpace, u"agent"_s, idOf(cue.speaker));
        // The times of words are relative to the line.
        Cue inside = cue;
        for (Word &word : inside.words) {
            if (word.span)
                word.span = TimeSpan{
                    std::max(milliseconds(0), word.span->begin - times->spans.at(row).begin),
                    std::max(milliseconds(0), word.span->end - times->spans.at(row).begin)};
        }
        writeLine(xml, inside);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    if (xml.hasError()) // a character that XML forbids
        return Error{QCoreApplication::translate(
            "writeTranscript", "This transcript holds characters that no XML can hold.")};
    return bytes;
}

} // namespace earmark
