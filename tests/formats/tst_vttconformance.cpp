// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/registry.h"
#include "readers/linesof.h"
#include "suites.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace earmark;
using namespace Qt::StringLiterals;

/// WebVTT's own tests, if the shared folder exists.
class TestVttConformance : public QObject
{
    Q_OBJECT

private slots:
    // The W3C's files, read strictly: nothing more and nothing less, whatever names they contain.
    void passesTheConformanceTestsInStrictMode()
    {
        if (shared().isEmpty())
            return;
        const QDir folder(shared() + u"/conformance/webvtt/wpt-file"_s);
        const QJsonObject expected =
            QJsonDocument::fromJson(bytesOf(folder.filePath(u"expected.json"_s))).object();
        QCOMPARE(expected.size(), 37);
        ReadOptions options;
        options.strict = true;
        options.format = u"vtt"_s;
        for (auto file = expected.begin(); file != expected.end(); ++file) {
            QStringList wanted;
            for (const QJsonValue &cue : file.value()["cues"_L1].toArray())
                wanted += spansOf(cue);
            const auto reading = readTranscript(bytesOf(folder.filePath(file.key())), options);
            const QStringList found = reading ? linesOf(reading->transcript) : QStringList();
            QVERIFY2(
                found == wanted,
                qPrintable(file.key() + u": "_s + found.join(u'|') + u" / "_s + wanted.join(u'|')));
        }
    }

private:
    // A line never ends before it begins.
    static QStringList spansOf(const QJsonValue &cue)
    {
        QStringList lines;
        for (const QJsonValue &span : cue["spans"_L1].toArray()) {
            const QString text = span["text"_L1].toString().simplified();
            if (!text.isEmpty())
                lines.append(
                    u"[%1] %2-%3 %4"_s.arg(span["speaker"_L1].toString())
                        .arg(cue["start_ms"_L1].toInteger())
                        .arg(std::max(cue["start_ms"_L1].toInteger(), cue["end_ms"_L1].toInteger()))
                        .arg(text));
        }
        return lines;
    }
};

QTEST_GUILESS_MAIN(TestVttConformance)
#include "tst_vttconformance.moc"
