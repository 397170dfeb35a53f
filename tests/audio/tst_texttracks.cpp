// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/texttracks.h"
#include "encoding.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <taglib/fileref.h>
#include <taglib/id3v2tag.h>
#include <taglib/mpegfile.h>
#include <taglib/synchronizedlyricsframe.h>
#include <taglib/tpropertymap.h>

using namespace earmark;
using namespace Qt::StringLiterals;

/// Texts that media files carry inside.
class TestTextTracks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void readsLyrics_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("codec");
        QTest::newRow("ID3") << u"a.mp3"_s << QByteArray("libmp3lame");
        QTest::newRow("Vorbis comment") << u"a.opus"_s << QByteArray("libopus");
        QTest::newRow("MP4") << u"a.m4a"_s << QByteArray("aac");
    }

    void readsLyrics()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, codec);
        const QString path = sound(name, codec.constData());
        QVERIFY(readTextTracks(path).isEmpty());
        {
            TagLib::FileRef file(QFile::encodeName(path).constData());
            TagLib::PropertyMap properties = file.file()->properties();
            properties["LYRICS"] = TagLib::String("ANNE: Déjà ?\nPAUL: Oui.", TagLib::String::UTF8);
            file.file()->setProperties(properties);
            file.save();
        }
        const QList<TextTrack> tracks = readTextTracks(path);
        QCOMPARE(tracks.size(), 1);
        QCOMPARE(QString::fromUtf8(tracks.first().text), u"ANNE: Déjà ?\nPAUL: Oui."_s);
    }

    void readsSynchronisedLyrics()
    {
        const QString path = sound(u"sylt.mp3"_s, "libmp3lame");
        {
            TagLib::MPEG::File file(QFile::encodeName(path).constData());
            using Frame = TagLib::ID3v2::SynchronizedLyricsFrame;
            auto *frame = new Frame(TagLib::String::UTF16);
            frame->setType(Frame::TextTranscription);
            frame->setTimestampFormat(Frame::AbsoluteMilliseconds);
            frame->setLanguage("fra");
            Frame::SynchedTextList said;
            said.append(Frame::SynchedText(250, "Bonjour "));
            said.append(Frame::SynchedText(700, "Anne."));
            said.append(Frame::SynchedText(61'500, "\nMerci."));
            frame->setSynchedText(said);
            file.ID3v2Tag(true)->addFrame(frame);
            file.save();
        }
        const QList<TextTrack> tracks = readTextTracks(path);
        QCOMPARE(tracks.size(), 1);
        QCOMPARE(tracks.first().language, u"fra"_s);
        QCOMPARE(tracks.first().text,
                 QByteArray("[00:00.250]<00:00.250>Bonjour <00:00.700>Anne.\n"
                            "[01:01.500]<01:01.500>Merci."));
    }

    void badFilesHaveNone()
    {
        QVERIFY(readTextTracks(m_folder.filePath(u"none.mp3"_s)).isEmpty());
        QFile file(m_folder.filePath(u"bad.mkv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        QVERIFY(readTextTracks(file.fileName()).isEmpty());
    }

private:
    QString sound(const QString &name, const char *codec) const
    {
        const QString path = m_folder.filePath(name);
        Recipe recipe;
        recipe.codec = codec;
        recipe.bitRate = 64'000;
        return encode(path, std::vector<float>(48'000), 48'000, 1, recipe) ? path : QString();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTextTracks)
#include "tst_texttracks.moc"
