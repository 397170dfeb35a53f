<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>Open a transcript</source>
        <translation>ouvrir une transcription</translation>
    </message>
    <message>
        <source>Remove a transcript</source>
        <translation>retirer une transcription</translation>
    </message>
    <message>
        <source>Read a transcript again</source>
        <translation>relire une transcription</translation>
    </message>
    <message>
        <source>Revert a transcript</source>
        <translation>rétablir une transcription</translation>
    </message>
    <message>
        <source>Set a line’s time</source>
        <translation>caler une ligne</translation>
    </message>
    <message>
        <source>Nobody says this line</source>
        <translation>marquer une ligne comme non dite</translation>
    </message>
    <message>
        <source>Find the times</source>
        <translation>caler le texte</translation>
    </message>
    <message>
        <source>Use the times of the file</source>
        <translation>reprendre le minutage du fichier</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>ajouter une note</translation>
    </message>
    <message>
        <source>Edit a note</source>
        <translation>modifier une note</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>supprimer une note</translation>
    </message>
    <message>
        <source>Rename a speaker</source>
        <translation>renommer un intervenant</translation>
    </message>
    <message>
        <source>Change the speaker</source>
        <translation>changer d’intervenant</translation>
    </message>
    <message>
        <source>Merge two speakers</source>
        <translation>fusionner deux intervenants</translation>
    </message>
    <message>
        <source>Edit a line</source>
        <translation>corriger une ligne</translation>
    </message>
    <message>
        <source>Split a line</source>
        <translation>couper une ligne</translation>
    </message>
    <message>
        <source>Join two lines</source>
        <translation>réunir deux lignes</translation>
    </message>
    <message>
        <source>Begin a turn</source>
        <translation>commencer une intervention</translation>
    </message>
    <message>
        <source>Join two turns</source>
        <translation>réunir deux interventions</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>remplacer du texte</translation>
    </message>
    <message>
        <source>This step can’t be read any more.</source>
        <translation>Cette étape n’est plus lisible.</translation>
    </message>
    <message>
        <source>Tell the voices apart</source>
        <translation>distinguer les voix</translation>
    </message>
    <message>
        <source>Change the list of speakers</source>
        <translation>modifier la liste des intervenants</translation>
    </message>
    <message>
        <source>Take back to the imported wording</source>
        <translation>rétablir les mots importés</translation>
    </message>
    <message>
        <source>Take back all corrections</source>
        <translation>annuler toutes les corrections</translation>
    </message>
    <message>
        <source>Move a time</source>
        <translation>déplacer un repère</translation>
    </message>
    <message>
        <source>Move the times from a line on</source>
        <translation>décaler le minutage à partir d’une ligne</translation>
    </message>
    <message>
        <source>Stretch the times</source>
        <translation>étirer le minutage</translation>
    </message>
    <message>
        <source>Forget a line’s time</source>
        <translation>oublier le repère d’une ligne</translation>
    </message>
    <message>
        <source>Take a line of the second transcript</source>
        <translation>reprendre une ligne de la seconde transcription</translation>
    </message>
</context>
<context>
    <name>ActDetail</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1…”</source>
        <translation>«&#xa0;%1…&#xa0;»</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>ajout de %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>suppression de %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n places)</source>
        <translation>
            <numerusform>%1 (%n endroit)</numerusform>
            <numerusform>%1 (%n endroits)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationDelegate</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>◆ Bookmark</source>
        <translation>◆ Signet</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Now: “%1”</source>
        <translation>Maintenant&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Is this it now, at %1? “%2” Take it over (Y) or leave the note as it was (Shift+Y).</source>
        <translation>Est-ce ceci maintenant, à %1&#x202f;? «&#xa0;%2&#xa0;» Reprenez-le (Y) ou laissez la note telle quelle (Maj+Y).</translation>
    </message>
    <message>
        <source>Its words are not in this transcript. It plays at its time.</source>
        <translation>Ses mots ne sont pas dans cette transcription. Elle s’écoute à son moment.</translation>
    </message>
</context>
<context>
    <name>DoubtCardText</name>
    <message>
        <source>Never ask this here</source>
        <translation>Ne plus demander ici</translation>
    </message>
    <message>
        <source>Perhaps misheard</source>
        <translation>Peut-être mal entendu</translation>
    </message>
    <message>
        <source>Perhaps misheard: “%1”</source>
        <translation>Peut-être mal entendu&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>C’est juste</translation>
    </message>
    <message>
        <source>Not sure where this is said</source>
        <translation>Moment incertain</translation>
    </message>
    <message>
        <source>It begins here</source>
        <translation>Cela commence ici</translation>
    </message>
    <message numerus="yes">
        <source>One name, %n spellings</source>
        <translation>
            <numerusform>Un nom, %n orthographe</numerusform>
            <numerusform>Un nom, %n orthographes</numerusform>
        </translation>
    </message>
    <message>
        <source>Known as “%1”</source>
        <translation>Connu sous le nom de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>All become “%1”</source>
        <translation>Tout écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>All are right</source>
        <translation>Toutes sont justes</translation>
    </message>
    <message>
        <source>Here %1 seems to begin</source>
        <translation>Ici, %1 semble prendre la parole</translation>
    </message>
    <message>
        <source>Sounds like %1</source>
        <translation>On dirait la voix de %1</translation>
    </message>
    <message>
        <source>%1 · labelled %2</source>
        <translation>%1 · attribué à %2</translation>
    </message>
    <message>
        <source>Split here for %1</source>
        <translation>Couper ici pour %1</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>Attribuer à %1</translation>
    </message>
    <message>
        <source>One word amid the turn of %1</source>
        <translation>Un mot au milieu d’une intervention de %1</translation>
    </message>
    <message>
        <source>Unknown word: %1</source>
        <translation>Mot inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is a word</source>
        <translation>C’est un mot</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>not found in the sound</source>
        <translation>introuvable dans le son</translation>
    </message>
    <message>
        <source>%1 · %2 % sure</source>
        <translation>%1 · sûr à %2&#xa0;%</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PageMarks</name>
    <message>
        <source>Not in the import</source>
        <translation>Absent du texte importé</translation>
    </message>
    <message>
        <source>Imported: %1</source>
        <translation>Importé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not in the other transcript</source>
        <translation>Absent de l’autre transcription</translation>
    </message>
    <message>
        <source>The other transcript: %1</source>
        <translation>L’autre transcription&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Lines whose time is not written by the rules, read all the same: %1.</source>
        <translation>Lignes dont le repère n’est pas écrit selon les règles, lues quand même&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lines whose time could not be read, kept without a time: %1.</source>
        <translation>Lignes au repère illisible, gardées sans repère&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Times before the beginning, moved to it: %1.</source>
        <translation>Repères antérieurs au début, ramenés au début&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lines that ended before they began, closed where they begin: %1.</source>
        <translation>Lignes qui finissaient avant de commencer, fermées à leur début&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lines that stood out of order, put in order: %1.</source>
        <translation>Lignes en désordre, remises dans l’ordre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lines without text, left out: %1.</source>
        <translation>Lignes sans texte, ignorées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lines given twice, taken once: %1.</source>
        <translation>Lignes en double, prises une seule fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lines before the first speaker, taken for the head of the page: %1.</source>
        <translation>Lignes placées avant le premier intervenant, prises pour l’en-tête de la page&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lines after the last speaker, taken for the foot of the page: %1.</source>
        <translation>Lignes placées après le dernier intervenant, prises pour le pied de la page&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Other transcripts on the page, which differ and were left out: %1.</source>
        <translation>Autres transcriptions de la page, différentes et ignorées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no text in this transcript.</source>
        <translation>Cette transcription ne contient aucun texte.</translation>
    </message>
    <message>
        <source>This file holds more words than any episode; it was not read.</source>
        <translation>Ce fichier contient plus de mots qu’aucun épisode&#x202f;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>Commas that were missing, put in: %1.</source>
        <translation>Virgules manquantes, ajoutées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Places where the file breaks off, after which nothing was read: %1.</source>
        <translation>Endroits où le fichier s’interrompt et après lesquels rien n’a été lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This file holds more lines than any episode; it was not read.</source>
        <translation>Ce fichier contient plus de lignes qu’aucun épisode&#x202f;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>Words whose time goes backwards, kept without a time: %1.</source>
        <translation>Mots dont le repère recule, gardés sans repère&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Characters that are damaged in the file, shown as �: %1.</source>
        <translation>Caractères endommagés dans le fichier, affichés comme �&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lines that rolling captions show again, taken once: %1.</source>
        <translation>Lignes que des sous-titres défilants répètent, prises une seule fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lines that the standard does not allow, left out: %1.</source>
        <translation>Lignes que la norme n’autorise pas, ignorées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 (First in line %2.)</source>
        <translation>%1 (Première fois&#xa0;: ligne %2.)</translation>
    </message>
    <message>
        <source>Signs of the format that stand in the text as they are, kept: %1.</source>
        <translation>Signes du format trouvés tels quels dans le texte et gardés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>SpeakerChoices</name>
    <message>
        <source>in the description</source>
        <translation>dans la description</translation>
    </message>
    <message>
        <source>sounds like them</source>
        <translation>c’est sa voix</translation>
    </message>
    <message>
        <source>says so</source>
        <translation>se présente ainsi</translation>
    </message>
    <message>
        <source>is called so</source>
        <translation>on l’appelle ainsi</translation>
    </message>
    <message>
        <source>named in the conversation</source>
        <translation>cité dans la conversation</translation>
    </message>
    <message>
        <source>in other episodes</source>
        <translation>dans d’autres épisodes</translation>
    </message>
    <message>
        <source>in the feed</source>
        <translation>dans le flux</translation>
    </message>
</context>
<context>
    <name>SpeakerMargin</name>
    <message>
        <source>not spoken</source>
        <translation>non dit</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a &amp;transcript…</source>
        <translation>Ouvrir une &amp;transcription…</translation>
    </message>
    <message>
        <source>&amp;Paste a page</source>
        <translation>Co&amp;ller une page</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Ouvrir la &amp;démonstration</translation>
    </message>
    <message>
        <source>&amp;Export the notes…</source>
        <translation>&amp;Exporter les notes…</translation>
    </message>
    <message>
        <source>Export the t&amp;ranscript…</source>
        <translation>Exporter la t&amp;ranscription…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>Skip &amp;back</source>
        <translation>&amp;Reculer</translation>
    </message>
    <message>
        <source>Skip &amp;forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>Pre&amp;vious line</source>
        <translation>Li&amp;gne précédente</translation>
    </message>
    <message>
        <source>&amp;Next line</source>
        <translation>Ligne &amp;suivante</translation>
    </message>
    <message>
        <source>Previous t&amp;urn</source>
        <translation>Inter&amp;vention précédente</translation>
    </message>
    <message>
        <source>Next &amp;turn</source>
        <translation>In&amp;tervention suivante</translation>
    </message>
    <message>
        <source>&amp;Go to a time…</source>
        <translation>Attein&amp;dre un instant…</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Ral&amp;entir</translation>
    </message>
    <message>
        <source>F&amp;aster</source>
        <translation>A&amp;ccélérer</translation>
    </message>
    <message>
        <source>N&amp;ormal speed</source>
        <translation>Vitesse &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Louder</source>
        <translation>Aug&amp;menter le volume</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Co&amp;uper le son</translation>
    </message>
    <message>
        <source>&amp;Find in the transcript</source>
        <translation>Rechercher &amp;dans la transcription</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Signet</translation>
    </message>
    <message>
        <source>&amp;Note this moment</source>
        <translation>&amp;Noter cet instant</translation>
    </message>
    <message>
        <source>Note the &amp;selected words</source>
        <translation>N&amp;oter les mots sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Episodes</source>
        <translation>É&amp;pisodes</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Reading settings</source>
        <translation>&amp;Réglages de lecture</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Earmark</source>
        <translation>À &amp;propos d’Earmark</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>&amp;Transcription</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Intervenants</translation>
    </message>
    <message>
        <source>&amp;Transcripts</source>
        <translation>&amp;Transcriptions</translation>
    </message>
    <message>
        <source>S&amp;kip silences</source>
        <translation>Sauter les s&amp;ilences</translation>
    </message>
    <message>
        <source>Find the times in the s&amp;ound</source>
        <translation>Caler le texte sur le &amp;son</translation>
    </message>
    <message>
        <source>How it was &amp;read</source>
        <translation>&amp;Lecture du fichier</translation>
    </message>
    <message>
        <source>Back to &amp;where you listened</source>
        <translation>Revenir là où vous écoutie&amp;z</translation>
    </message>
    <message>
        <source>Forwar&amp;d again</source>
        <translation>Re&amp;faire le saut</translation>
    </message>
    <message>
        <source>&amp;Back to the current line</source>
        <translation>&amp;Revenir à la ligne en cours</translation>
    </message>
    <message>
        <source>This &amp;line starts now</source>
        <translation>Cette ligne co&amp;mmence maintenant</translation>
    </message>
    <message>
        <source>&amp;Forget this line’s time</source>
        <translation>&amp;Oublier le repère de cette ligne</translation>
    </message>
    <message>
        <source>Find the times, choosing the lan&amp;guage…</source>
        <translation>Caler en choisissant la lan&amp;gue…</translation>
    </message>
    <message>
        <source>Use the times of the fil&amp;e</source>
        <translation>Reprendre le minutage du &amp;fichier</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Agrandir le texte</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Ré&amp;duire le texte</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Taille normale du texte</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Find and &amp;replace…</source>
        <translation>Rechercher et re&amp;mplacer…</translation>
    </message>
    <message>
        <source>&amp;Correct this line</source>
        <translation>&amp;Corriger cette ligne</translation>
    </message>
    <message>
        <source>Names &amp;spelt in several ways…</source>
        <translation>Noms orthographiés de plusieurs &amp;façons…</translation>
    </message>
    <message>
        <source>&amp;Take all words back to the import</source>
        <translation>Rétablir tous les mots &amp;importés</translation>
    </message>
    <message>
        <source>Corrections of this sho&amp;w…</source>
        <translation>Corrections de cette &amp;émission…</translation>
    </message>
    <message>
        <source>Previous turn of this speaker</source>
        <translation>Intervention précédente de cet intervenant</translation>
    </message>
    <message>
        <source>Next turn of this speaker</source>
        <translation>Intervention suivante de cet intervenant</translation>
    </message>
    <message>
        <source>Listen and &amp;come back</source>
        <translation>&amp;Écouter et revenir</translation>
    </message>
    <message>
        <source>&amp;Repeat or play only</source>
        <translation>Ré&amp;péter ou isoler</translation>
    </message>
    <message>
        <source>Repeat &amp;from here</source>
        <translation>Répéter à &amp;partir d’ici</translation>
    </message>
    <message>
        <source>Repeat &amp;up to here</source>
        <translation>Répéter &amp;jusqu’ici</translation>
    </message>
    <message>
        <source>Repeat these &amp;words</source>
        <translation>Répéter ces &amp;mots</translation>
    </message>
    <message>
        <source>Repeat each &amp;line</source>
        <translation>Répéter chaque &amp;ligne</translation>
    </message>
    <message>
        <source>Play &amp;only this speaker</source>
        <translation>N’écouter &amp;que cet intervenant</translation>
    </message>
    <message>
        <source>Play &amp;everything again</source>
        <translation>&amp;Tout écouter à nouveau</translation>
    </message>
    <message>
        <source>&amp;Who says this?</source>
        <translation>&amp;Qui dit cela&#x202f;?</translation>
    </message>
    <message>
        <source>This turn is said b&amp;y</source>
        <translation>Cette interv&amp;ention est dite par</translation>
    </message>
    <message>
        <source>Check the &amp;doubtful places</source>
        <translation>Vérifier les passages douteu&amp;x</translation>
    </message>
    <message>
        <source>Who spea&amp;ks…</source>
        <translation>Qui parle, com&amp;bien de temps…</translation>
    </message>
    <message>
        <source>Tell the &amp;voices apart…</source>
        <translation>Distinguer les &amp;voix…</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>Intervenant %1</translation>
    </message>
    <message>
        <source>&amp;Mark corrected words</source>
        <translation>&amp;Marquer les mots corrigés</translation>
    </message>
    <message>
        <source>Play or pause; twice: back a little and play</source>
        <translation>Lecture ou pause&#x202f;; deux fois&#xa0;: reculer un peu et lire</translation>
    </message>
    <message>
        <source>Back a little</source>
        <translation>Reculer un peu</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>Move the ti&amp;mes from here on…</source>
        <translation>Décaler le minutage à p&amp;artir d’ici…</translation>
    </message>
    <message>
        <source>Stretch the times to the ne&amp;xt line with a set time</source>
        <translation>&amp;Étirer le minutage jusqu’à la prochaine ligne fixée</translation>
    </message>
    <message>
        <source>F&amp;ocus mode</source>
        <translation>M&amp;ode concentration</translation>
    </message>
    <message>
        <source>The line or word begins 50 ms earlier</source>
        <translation>La ligne ou le mot commence 50 ms plus tôt</translation>
    </message>
    <message>
        <source>The line or word begins 50 ms later</source>
        <translation>La ligne ou le mot commence 50 ms plus tard</translation>
    </message>
    <message>
        <source>The line or word ends 50 ms earlier</source>
        <translation>La ligne ou le mot finit 50 ms plus tôt</translation>
    </message>
    <message>
        <source>The line or word ends 50 ms later</source>
        <translation>La ligne ou le mot finit 50 ms plus tard</translation>
    </message>
    <message>
        <source>The line or word begins 10 ms earlier</source>
        <translation>La ligne ou le mot commence 10 ms plus tôt</translation>
    </message>
    <message>
        <source>The line or word begins 10 ms later</source>
        <translation>La ligne ou le mot commence 10 ms plus tard</translation>
    </message>
    <message>
        <source>The line or word ends 10 ms earlier</source>
        <translation>La ligne ou le mot finit 10 ms plus tôt</translation>
    </message>
    <message>
        <source>The line or word ends 10 ms later</source>
        <translation>La ligne ou le mot finit 10 ms plus tard</translation>
    </message>
    <message>
        <source>The line or word begins now</source>
        <translation>La ligne ou le mot commence maintenant</translation>
    </message>
    <message>
        <source>The line or word ends now</source>
        <translation>La ligne ou le mot finit maintenant</translation>
    </message>
    <message>
        <source>Soft&amp;er</source>
        <translation>M&amp;oins fort</translation>
    </message>
    <message>
        <source>&amp;Nobody says this line</source>
        <translation>&amp;Personne ne dit cette ligne</translation>
    </message>
    <message>
        <source>Begin this turn a word e&amp;arlier</source>
        <translation>Commencer cette intervention un mot plus t&amp;ôt</translation>
    </message>
    <message>
        <source>Beg&amp;in this turn a word later</source>
        <translation>Commencer cette intervention un mot pl&amp;us tard</translation>
    </message>
    <message>
        <source>Search &amp;everything</source>
        <translation>T&amp;out chercher</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Sau&amp;vegarder la bibliothèque…</translation>
    </message>
    <message>
        <source>Restore the &amp;library…</source>
        <translation>Restaurer la &amp;bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Keep the last 15 seconds</source>
        <translation>&amp;Garder les 15 dernières secondes</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorite</translation>
    </message>
    <message>
        <source>Begin a word &amp;earlier</source>
        <translation>Commencer un mot plus &amp;tôt</translation>
    </message>
    <message>
        <source>Begin a word &amp;later</source>
        <translation>Commencer un mot plus ta&amp;rd</translation>
    </message>
    <message>
        <source>End a word e&amp;arlier</source>
        <translation>Finir un mot pl&amp;us tôt</translation>
    </message>
    <message>
        <source>End a word la&amp;ter</source>
        <translation>Finir un mot &amp;plus tard</translation>
    </message>
    <message>
        <source>Take &amp;over its words now</source>
        <translation>Reprendre ses mots &amp;actuels</translation>
    </message>
    <message>
        <source>Lea&amp;ve it as it was</source>
        <translation>&amp;La laisser telle quelle</translation>
    </message>
    <message>
        <source>Second transcri&amp;pt</source>
        <translation>Secon&amp;de transcription</translation>
    </message>
    <message>
        <source>&amp;Beside the page</source>
        <translation>À &amp;côté de la page</translation>
    </message>
    <message>
        <source>&amp;Which one</source>
        <translation>&amp;Laquelle</translation>
    </message>
    <message>
        <source>&amp;Take its words into this line</source>
        <translation>&amp;Reprendre ses mots dans cette ligne</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Différence &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>Différence &amp;précédente</translation>
    </message>
    <message>
        <source>Note&amp;book</source>
        <translation>&amp;Carnet</translation>
    </message>
    <message>
        <source>Export the notes by a te&amp;mplate…</source>
        <translation>Exporter les notes &amp;avec un modèle…</translation>
    </message>
    <message>
        <source>&amp;Add a show…</source>
        <translation>A&amp;jouter une émission…</translation>
    </message>
    <message>
        <source>Refres&amp;h all shows</source>
        <translation>Act&amp;ualiser toutes les émissions</translation>
    </message>
    <message>
        <source>Export the list of sho&amp;ws…</source>
        <translation>Exporter la liste des émissio&amp;ns…</translation>
    </message>
    <message>
        <source>Export a web pla&amp;yer…</source>
        <translation>Exporter un lecteur &amp;web…</translation>
    </message>
    <message>
        <source>Paste over the se&amp;lected words</source>
        <translation>Coller sur les mots sé&amp;lectionnés</translation>
    </message>
    <message>
        <source>A t&amp;urn begins here</source>
        <translation>Une i&amp;ntervention commence ici</translation>
    </message>
    <message>
        <source>&amp;Join this turn to the one above</source>
        <translation>&amp;Joindre cette intervention à la précédente</translation>
    </message>
    <message>
        <source>Sho&amp;ws</source>
        <translation>Ém&amp;issions</translation>
    </message>
</context>
<context>
    <name>align</name>
    <message>
        <source>Aligning was stopped.</source>
        <translation>Le calage a été interrompu.</translation>
    </message>
    <message>
        <source>The transcript has no words.</source>
        <translation>La transcription ne contient aucun mot.</translation>
    </message>
    <message>
        <source>The text does not fit the recording.</source>
        <translation>Le texte ne correspond pas à l’enregistrement.</translation>
    </message>
    <message>
        <source>eSpeak NG has no voice for the language “%1”.</source>
        <translation>eSpeak NG n’a pas de voix pour la langue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The speech synthesiser eSpeak NG can’t find its data.</source>
        <translation>Le synthétiseur de parole eSpeak NG ne trouve pas ses données.</translation>
    </message>
    <message>
        <source>There is not enough memory to find the times of so long a recording.</source>
        <translation>Il n’y a pas assez de mémoire pour caler le texte d’un enregistrement aussi long.</translation>
    </message>
    <message>
        <source>The recording is too long to be aligned.</source>
        <translation>L’enregistrement est trop long pour que le texte y soit calé.</translation>
    </message>
    <message>
        <source>No speech was found in the recording.</source>
        <translation>Aucune parole n’a été trouvée dans l’enregistrement.</translation>
    </message>
    <message>
        <source>The text does not seem to match the recording: their similarity is %1, and a matching text has more than %2.</source>
        <translation>Le texte ne semble pas correspondre à l’enregistrement&#xa0;: leur ressemblance est de %1, et elle dépasse %2 quand le texte correspond.</translation>
    </message>
    <message>
        <source>Kanji can’t be read aloud, so the times that are found may be wrong.</source>
        <translation>Les kanjis ne peuvent pas être lus à voix haute&#xa0;: le minutage trouvé peut être faux.</translation>
    </message>
    <message>
        <source>eSpeak NG can’t read most letters of this text aloud.</source>
        <translation>eSpeak NG ne sait pas lire à voix haute la plupart des lettres de ce texte.</translation>
    </message>
</context>
<context>
    <name>buildPacketIndex</name>
    <message>
        <source>Stopped.</source>
        <translation>Interrompu.</translation>
    </message>
</context>
<context>
    <name>commandLine</name>
    <message>
        <source>Name one file or episode; see “earmark --help”.</source>
        <translation>Indiquez un seul fichier ou épisode&#x202f;; voir «&#xa0;earmark --help&#xa0;».</translation>
    </message>
    <message>
        <source>Say where to write with -o; see “earmark --help”.</source>
        <translation>Indiquez où écrire avec -o&#x202f;; voir «&#xa0;earmark --help&#xa0;».</translation>
    </message>
    <message>
        <source>The speed is a number from 0.5 to 4.</source>
        <translation>La vitesse est un nombre de 0.5 à 4.</translation>
    </message>
    <message>
        <source>Name a recording and a transcript; see “earmark --help”.</source>
        <translation>Indiquez un enregistrement et une transcription&#x202f;; voir «&#xa0;earmark --help&#xa0;».</translation>
    </message>
    <message>
        <source>The width is a number of characters, 8 at least.</source>
        <translation>La largeur est un nombre de caractères, 8 au moins.</translation>
    </message>
    <message>
        <source>Tables are written with commas, not with tabs; name the file .csv or say --to csv.</source>
        <translation>Les tableaux s’écrivent avec des virgules, pas avec des tabulations&#x202f;; nommez le fichier .csv ou indiquez --to csv.</translation>
    </message>
    <message>
        <source>Only one of transcript and report can go to standard output.</source>
        <translation>La sortie standard ne peut recevoir que la transcription ou le rapport.</translation>
    </message>
    <message>
        <source>“%1” can’t be written; the formats are %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#x202f;; les formats sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a format; see “earmark formats”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format&#x202f;; voir «&#xa0;earmark formats&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a time; write 12:34, 1:02:03 or seconds.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un repère de temps&#x202f;; écrivez 12:34, 1:02:03 ou des secondes.</translation>
    </message>
    <message>
        <source>“%1” has no known suffix; choose a format with --to: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’extension connue&#x202f;; choisissez un format avec --to&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” looks like an option; for a file with that name, write ./%1.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à une option&#x202f;; pour un fichier de ce nom, écrivez ./%1.</translation>
    </message>
    <message>
        <source>The number of steps to undo is 1 or more.</source>
        <translation>Le nombre d’étapes à annuler est au moins 1.</translation>
    </message>
    <message>
        <source>Say what to look for; see “earmark --help”.</source>
        <translation>Indiquez ce qu’il faut chercher&#x202f;; voir «&#xa0;earmark --help&#xa0;».</translation>
    </message>
    <message>
        <source>Name episodes, or say --all; see “earmark --help”.</source>
        <translation>Indiquez des épisodes ou --all&#x202f;; voir «&#xa0;earmark --help&#xa0;».</translation>
    </message>
    <message>
        <source>The number of lines is 1 or more.</source>
        <translation>Le nombre de lignes est d’au moins 1.</translation>
    </message>
    <message>
        <source>“%1” is not a time; write 12:34, or 12:34,12:50 for a stretch.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée&#x202f;; écrivez 12:34, ou 12:34,12:50 pour un passage.</translation>
    </message>
    <message>
        <source>Notes are grouped by time, tag, speaker or colour.</source>
        <translation>Les notes se groupent par temps (time), mot-clé (tag), intervenant (speaker) ou couleur (colour).</translation>
    </message>
    <message>
        <source>Say where to write the page with -o; see “earmark --help”.</source>
        <translation>Indiquez où écrire la page avec -o&#x202f;; voir «&#xa0;earmark --help&#xa0;».</translation>
    </message>
    <message>
        <source>“earmark %1” takes no file; see “earmark --help”.</source>
        <translation>«&#xa0;earmark %1&#xa0;» ne prend pas de fichier&#x202f;; voir «&#xa0;earmark --help&#xa0;».</translation>
    </message>
    <message>
        <source>“earmark %1” takes one name at most; see “earmark --help”.</source>
        <translation>«&#xa0;earmark %1&#xa0;» prend un seul nom au plus&#x202f;; voir «&#xa0;earmark --help&#xa0;».</translation>
    </message>
    <message>
        <source>Say --to or --template, not both; see “earmark --help”.</source>
        <translation>Indiquez --to ou --template, pas les deux&#x202f;; voir «&#xa0;earmark --help&#xa0;».</translation>
    </message>
    <message>
        <source>Name episodes, or say --new; see “earmark --help”.</source>
        <translation>Indiquez des épisodes ou --new&#x202f;; voir «&#xa0;earmark --help&#xa0;».</translation>
    </message>
    <message>
        <source>Name a shell: bash, zsh or fish.</source>
        <translation>Indiquez un interpréteur&#xa0;: bash, zsh ou fish.</translation>
    </message>
    <message>
        <source>Usage:
  earmark [FILE…] [--transcript T] [--at 12:34]   open in the window
  earmark convert IN…|EPISODE -o OUT [--to FORMAT]
                                                  turn transcripts into another format
  earmark formats [--json]                        list the formats
  earmark export EPISODE|AUDIO…|--all -o OUT [--to FORMAT] [--by GROUP]
                [--with-transcript] [--template T]
                                                  write the notes of episodes
  earmark player EPISODE -o PAGE [--link ADDRESS] write a web page that plays an episode,
                                                  and print the line that embeds it
  earmark note EPISODE --at 12:34[,12:50] [--quote WORDS] [--text T] [--tag T]…
                                                  mark words or a moment
  earmark notes [--query Q] [--tag T] [--show S] [--json]
                                                  list notes of all episodes
  earmark import-notes FILE [--episode EPISODE]   add notes from a file
  earmark episodes [--json]                       list the library
  earmark play AUDIO [--at T] [--speed R] [--log] play in the terminal
  earmark align AUDIO TRANSCRIPT -o OUT [-l LANGUAGE] [--resync] [--anyway]
                [--report R]                      give a transcript its times
  earmark add AUDIO [--transcript T] [--anyway]   put a recording into the library
  earmark speakers EPISODE [--set OLD=NEW] [--json]
                                                  list who speaks, or rename them
  earmark history EPISODE [--undo N] [--json]     list what was done to an episode, or
                                                  undo the last N steps
  earmark voices AUDIO TRANSCRIPT [--apart] [--json]
                                                  whose voice says each turn
  earmark search QUERY [--json] [--limit N]       find what was said in the library
  earmark feed FILE|URL [--json]                  what a feed, a list of subscriptions or
                                                  a file of chapters says
  earmark subscribe URL|FILE [--no-pause] [--json]
                                                  add a show by its feed or page, or the
                                                  shows of an OPML list
  earmark download ITEM…|--new [--json]           fetch recordings into the library
  earmark refresh [SHOW…] [--no-pause] [--json]   ask the feeds for what is new
  earmark shows [SHOW] [--json]                   list the shows, or what one has
  earmark opml [-o OUT]                           write the shows as OPML
  earmark queue [ITEM…] [--json]                  list what to play next, or add to it
  earmark backup FILE [--json]                    copy the whole library into a file
  earmark restore FILE [--json]                   put a backup in the library’s place
  earmark completions bash|zsh|fish               print what the shell needs to complete
                                                  commands, options and formats

Options:
  -o, --output OUT   the file to write; - is standard output; a folder for several
                     inputs. Never overwrites an input or writes an output twice
  --to FORMAT        one of “earmark formats” for transcripts; for notes: md, html,
                     pdf, odt, txt, plain-md, logseq, csv, readwise, qda, anki, json,
                     jsonld, bibtex, csl, vtt, audacity; default: by the suffix of OUT
  --by GROUP         group the notes by time, tag, speaker or colour
  --with-transcript  write the whole transcript too, with the notes inside
  --all              every episode with notes
  --from FORMAT      read as this format instead of detecting it
  --encoding NAME    the encoding of the file: UTF-8, windows-1252, …
  --strict           follow the format’s standard exactly; if it has none, fail if
                     something would have to be repaired
  --speaker LABEL    this label before a text is a speaker; may be repeated
  --not-speaker L    this label is not a speaker; may be repeated
  --only-named       don’t give a line without a name to the last speaker
  --link ADDRESS     where the sound of the page is; default: in the page
  --template T       the Mustache template for plain text, or its file: {{time}},
                     {{end}}, {{speaker}}, {{text}} of a turn, or
                     {{#turns}} … {{/turns}}
  --width N          break SubRip’s lines after N characters
  --quote WORDS      mark these words, near --at if it is given
  --text T           what to write to the note
  --tag T            a tag of the new note, or of those to list; may be repeated
  --query Q          only notes with all these words
  --show S           only notes of this show
  --episode EPISODE  add the notes to this episode, whatever the file says
  --transcript T     open the recording with this transcript
  --at T             where to begin: 12:34, 1:02:03 or seconds
  --speed R          0.5 to 4
  --log              write positions and seeks as JSON lines
  --json             list as JSON
  -l, --language L   the language of the text: fr, pt-BR; default: detect it
  --resync           find new times even if the transcript has some
  --anyway           write the times even if the text does not seem to match;
                     replace a transcript that was corrected
  --report R         write a JSON report: which lines were found and how
                     surely, or what was repaired; - is standard output if OUT is
                     a file
  --set OLD=NEW      the speaker with this label or name is called NEW; may be
                     repeated
  --undo N           undo N steps; “earmark history” lists them, and the window can
                     redo them
  --new              all episodes that are new
  --no-pause         don’t wait a second between two requests to the same server, if
                     it is on this computer or in its network
  --apart            tell the voices apart without the names in the transcript
  --limit N          print N lines at most; 100 without it
  --demo             open the demo episode
  --data-dir DIR     use the library in another folder
  -h, --help         this text
  -v, --version      the version

SHOW is a number from “earmark shows”, an address, or the beginning of a title; ITEM the
same of “earmark shows SHOW”.
IN is a transcript, - for standard input, or a recording file with a text track.
Tables are written with commas: .tsv is read but not written.
EPISODE is a number or key from “earmark episodes”, or the beginning of a title; it is
converted as corrected in the window.
QUERY is words, &quot;phrases&quot;, word*, -word (after --), speaker:, show:, after:2025-01,
before:, in:title and in:notes; all of them must fit an episode.
While it plays, “earmark play” reads commands from standard input: seek MS,
speed R, pause, resume, quit.
Exit status: 0 done, 1 failed, 2 wrong usage.
</source>
        <translation>Utilisation&#xa0;:
  earmark [FICHIER…] [--transcript T] [--at 12:34]   ouvrir dans la fenêtre
  earmark convert ENTRÉE…|ÉPISODE -o SORTIE [--to FORMAT]
                                                     changer des transcriptions de format
  earmark formats [--json]                           lister les formats
  earmark export ÉPISODE|SON…|--all -o SORTIE [--to FORMAT] [--by GROUPE]
                [--with-transcript] [--template M]
                                                     exporter les notes d’épisodes
  earmark player ÉPISODE -o PAGE [--link ADRESSE]    écrire une page web qui lit un épisode, et
                                                     afficher la ligne qui l’intègre
  earmark note ÉPISODE --at 12:34[,12:50] [--quote MOTS] [--text T] [--tag M]…
                                                     marquer des mots ou un moment
  earmark notes [--query Q] [--tag M] [--show É] [--json]
                                                     lister les notes de tous les épisodes
  earmark import-notes FICHIER [--episode ÉPISODE]   ajouter les notes d’un fichier
  earmark episodes [--json]                          lister la bibliothèque
  earmark play SON [--at T] [--speed R] [--log]      écouter dans le terminal
  earmark align SON TRANSCRIPTION -o SORTIE [-l LANGUE] [--resync] [--anyway]
                [--report R]                         caler une transcription sur le son
  earmark add SON [--transcript T] [--anyway]        ajouter un enregistrement
  earmark speakers ÉPISODE [--set ANCIEN=NOUVEAU] [--json]
                                                     qui parle, ou renommer
  earmark history ÉPISODE [--undo N] [--json]        ce qui a été fait à un épisode, ou
                                                     annuler les N dernières étapes
  earmark voices SON TRANSCRIPTION [--apart] [--json]
                                                     de qui est la voix de chaque intervention
  earmark search RECHERCHE [--json] [--limit N]      trouver ce qui a été dit
  earmark feed FICHIER|URL [--json]                  ce que dit un flux, une liste
                                                     d’abonnements ou de chapitres
  earmark subscribe URL|FICHIER [--no-pause] [--json]
                                                     s’abonner par un flux ou une page, ou
                                                     aux émissions d’une liste OPML
  earmark download ÉLÉMENT…|--new [--json]           télécharger des enregistrements
  earmark refresh [ÉMISSION…] [--no-pause] [--json]  demander aux flux ce qui est nouveau
  earmark shows [ÉMISSION] [--json]                  lister les émissions, ou les épisodes
                                                     de l’une d’elles
  earmark opml [-o SORTIE]                           écrire les émissions en OPML
  earmark queue [ÉLÉMENT…] [--json]                  lister ce qui suit, ou y ajouter
  earmark backup FICHIER [--json]                    copier la bibliothèque dans un fichier
  earmark restore FICHIER [--json]                   remettre une sauvegarde à sa place
  earmark completions bash|zsh|fish                  écrire ce qu’il faut à l’interpréteur
                                                     pour compléter commandes et options

Options&#xa0;:
  -o, --output SORTIE  le fichier à écrire&#x202f;; - est la sortie standard&#x202f;; un dossier s’il y a
                       plusieurs entrées. Aucune entrée n’est écrasée, aucune sortie n’est
                       écrite deux fois
  --to FORMAT          un de «&#xa0;earmark formats&#xa0;» pour une transcription&#x202f;; pour des notes&#xa0;:
                       md, html, pdf, odt, txt, plain-md, logseq, csv, readwise, qda, anki,
                       json, jsonld, bibtex, csl, vtt, audacity&#x202f;; par défaut, selon
                       l’extension de SORTIE
  --by GROUPE          grouper les notes&#xa0;: time, tag, speaker ou colour
  --with-transcript    écrire aussi toute la transcription, avec les notes dedans
  --all                tous les épisodes qui ont des notes
  --from FORMAT        lire comme ce format au lieu de le détecter
  --encoding NOM       l’encodage du fichier&#xa0;: UTF-8, windows-1252, …
  --strict             suivre la norme du format à la lettre&#x202f;; s’il n’en a pas, échouer s’il
                       faut réparer quelque chose
  --speaker NOM        ce nom devant un texte est un intervenant&#x202f;; peut être répété
  --not-speaker NOM    ce nom n’est pas un intervenant&#x202f;; peut être répété
  --only-named         ne pas donner au dernier intervenant une ligne sans nom
  --link ADRESSE       où est le son de la page&#x202f;; par défaut&#xa0;: dans la page
  --template M         le modèle Mustache du texte brut, ou son fichier&#xa0;: {{time}}, {{end}},
                       {{speaker}}, {{text}} d’une intervention, ou
                       {{#turns}} … {{/turns}}
  --width N            couper les lignes de SubRip après N caractères
  --quote MOTS         marquer ces mots, près de --at s’il est donné
  --text T             ce qu’il faut écrire dans la note
  --tag M              un mot-clé de la note, ou de celles à lister&#x202f;; peut se répéter
  --query Q            seulement les notes qui ont tous ces mots
  --show É             seulement les notes de cette émission
  --episode ÉPISODE    ajouter les notes à cet épisode, quoi qu’en dise le fichier
  --transcript T       ouvrir l’enregistrement avec cette transcription
  --at T               où commencer&#xa0;: 12:34, 1:02:03 ou des secondes
  --speed R            de 0.5 à 4
  --log                écrire les positions et les sauts en lignes JSON
  --json               lister en JSON
  -l, --language L     la langue du texte&#xa0;: fr, pt-BR&#x202f;; par défaut, elle est détectée
  --resync             caler de nouveau, même si la transcription a son minutage
  --anyway             écrire le minutage même si le texte ne semble pas correspondre&#x202f;;
                       remplacer une transcription corrigée
  --report R           écrire un rapport en JSON&#xa0;: quelles lignes ont été trouvées et avec
                       quelle sûreté, ou ce qui a été réparé&#x202f;; - est la sortie standard si
                       SORTIE est un fichier
  --set ANCIEN=NOUVEAU
                       l’intervenant de ce nom s’appelle NOUVEAU&#x202f;; peut se répéter
  --undo N             annuler N étapes&#x202f;; «&#xa0;earmark history&#xa0;» les énumère et la fenêtre
                       peut les rétablir
  --new                tous les épisodes qui sont nouveaux
  --no-pause           ne pas attendre une seconde entre deux demandes au même serveur,
                       s’il est sur cet ordinateur ou dans son réseau
  --apart              distinguer les voix sans les noms de la transcription
  --limit N            afficher au plus N lignes&#x202f;; 100 par défaut
  --demo               ouvrir l’épisode de démonstration
  --data-dir DOSSIER   utiliser la bibliothèque d’un autre dossier
  -h, --help           ce texte
  -v, --version        la version

ÉMISSION est un numéro de «&#xa0;earmark shows&#xa0;», une adresse, ou le début d’un titre&#x202f;; ÉLÉMENT
de même, de «&#xa0;earmark shows ÉMISSION&#xa0;».
ENTRÉE est une transcription, - pour l’entrée standard, ou un enregistrement qui a une piste
de texte. Les tableaux s’écrivent avec des virgules&#xa0;: .tsv se lit, mais ne s’écrit pas.
ÉPISODE est un numéro ou une clé que montre «&#xa0;earmark episodes&#xa0;», ou le début d’un
titre&#x202f;; il est converti tel qu’il a été corrigé dans la fenêtre.
RECHERCHE&#xa0;: des mots, des &quot;phrases&quot;, mot*, -mot (après --), speaker:, show:, after:2025-01,
before:, in:title et in:notes&#x202f;; tout doit correspondre à un épisode.
Pendant la lecture, «&#xa0;earmark play&#xa0;» lit des commandes sur l’entrée standard&#xa0;: seek MS,
speed R, pause, resume, quit.
Code de sortie&#xa0;: 0 fait, 1 échec, 2 mauvaise utilisation.
</translation>
    </message>
</context>
<context>
    <name>correcting</name>
    <message numerus="yes">
        <source>You have made %n corrections in it.</source>
        <translation>
            <numerusform>Vous y avez fait %n correction.</numerusform>
            <numerusform>Vous y avez fait %n corrections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>decodeText</name>
    <message>
        <source>This file is not text, so it holds no transcript.</source>
        <translation>Ce fichier n’est pas du texte&#xa0;: il ne contient pas de transcription.</translation>
    </message>
    <message>
        <source>“%1” is not an encoding that Earmark can read.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un encodage qu’Earmark sait lire.</translation>
    </message>
</context>
<context>
    <name>downloads</name>
    <message>
        <source>“%1” leads out of the folder for downloads.</source>
        <translation>«&#xa0;%1&#xa0;» mène hors du dossier des téléchargements.</translation>
    </message>
    <message>
        <source>The server asks for a user name and a password.</source>
        <translation>Le serveur demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The server refuses to give the recording.</source>
        <translation>Le serveur refuse de donner l’enregistrement.</translation>
    </message>
    <message>
        <source>The recording is no longer on the server.</source>
        <translation>L’enregistrement n’est plus sur le serveur.</translation>
    </message>
    <message>
        <source>The server is busy and wants to be asked later.</source>
        <translation>Le serveur est occupé et veut être interrogé plus tard.</translation>
    </message>
    <message>
        <source>The server answers with the status %1 instead of a recording.</source>
        <translation>Le serveur répond par le code %1 au lieu d’un enregistrement.</translation>
    </message>
    <message>
        <source>The server sends a web page instead of a recording.</source>
        <translation>Le serveur envoie une page web au lieu d’un enregistrement.</translation>
    </message>
    <message>
        <source>The server sends the web page “%1” instead of a recording.</source>
        <translation>Le serveur envoie la page web «&#xa0;%1&#xa0;» au lieu d’un enregistrement.</translation>
    </message>
    <message>
        <source>The server sends text instead of a recording.</source>
        <translation>Le serveur envoie du texte au lieu d’un enregistrement.</translation>
    </message>
    <message>
        <source>What the server sends is not a recording that can be played.</source>
        <translation>Ce que le serveur envoie n’est pas un enregistrement lisible.</translation>
    </message>
</context>
<context>
    <name>earmark::Adding</name>
    <message>
        <source>Adding recordings</source>
        <translation>Ajout d’enregistrements</translation>
    </message>
</context>
<context>
    <name>earmark::AlignController</name>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Language, such as fr or pt-BR:</source>
        <translation>Langue, par exemple fr ou pt-BR&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n lines have their times</source>
        <translation>
            <numerusform>%n ligne calée</numerusform>
            <numerusform>%n lignes calées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of sound is not in the text</source>
        <translation>%1 de son sans texte</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Check %n doubtful lines</source>
        <translation>
            <numerusform>Vérifier %n ligne douteuse</numerusform>
            <numerusform>Vérifier %n lignes douteuses</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 on, the times of the file do not fit this recording.</source>
        <translation>À partir de %1, le minutage du fichier ne correspond plus à cet enregistrement.</translation>
    </message>
    <message>
        <source>Find the times</source>
        <translation>Caler le texte</translation>
    </message>
    <message>
        <source>The times found in the sound are removed.</source>
        <translation>Le minutage trouvé dans le son est retiré.</translation>
    </message>
    <message>
        <source>This line counts as not spoken.</source>
        <translation>Cette ligne est marquée comme non dite.</translation>
    </message>
    <message numerus="yes">
        <source>%n are not spoken</source>
        <translation>
            <numerusform>%n non dite</numerusform>
            <numerusform>%n non dites</numerusform>
        </translation>
    </message>
    <message>
        <source>Find the times anyway</source>
        <translation>Caler quand même</translation>
    </message>
</context>
<context>
    <name>earmark::Aligning</name>
    <message>
        <source>Finding the times of the text in the sound</source>
        <translation>Calage du texte sur le son</translation>
    </message>
</context>
<context>
    <name>earmark::AnnotationEditor</name>
    <message>
        <source>Edit the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What do you think of it?</source>
        <translation>Qu’en pensez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Terminé (Échap)</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorite</translation>
    </message>
</context>
<context>
    <name>earmark::Backups</name>
    <message>
        <source>The library is being copied.</source>
        <translation>La bibliothèque est en cours de copie.</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Sauvegarder la bibliothèque</translation>
    </message>
    <message>
        <source>Backup of the library (*.db)</source>
        <translation>Sauvegarde de la bibliothèque (*.db)</translation>
    </message>
    <message>
        <source>Copying the library</source>
        <translation>Copie de la bibliothèque</translation>
    </message>
    <message>
        <source>The library was copied to “%1”.</source>
        <translation>La bibliothèque a été copiée dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Restore the library from a backup</source>
        <translation>Restaurer la bibliothèque à partir d’une sauvegarde</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Lecture de la sauvegarde</translation>
    </message>
    <message>
        <source>To use the library of the backup, Earmark must start again. The library as it is now is kept in a file beside it.</source>
        <translation>Pour utiliser la bibliothèque de la sauvegarde, Earmark doit redémarrer. La bibliothèque actuelle est gardée dans un fichier à côté.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>earmark::BesideController</name>
    <message>
        <source>Reading the second transcript…</source>
        <translation>Lecture de la seconde transcription…</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>The import</source>
        <translation>L’import</translation>
    </message>
    <message>
        <source>The &amp;import</source>
        <translation>L’&amp;import</translation>
    </message>
    <message>
        <source>Open a transcript beside the page</source>
        <translation>Ouvrir une transcription à côté de la page</translation>
    </message>
    <message>
        <source>This line has the words of the second transcript now.</source>
        <translation>Cette ligne a maintenant les mots de la seconde transcription.</translation>
    </message>
    <message>
        <source>This line has the same words already.</source>
        <translation>Cette ligne a déjà les mêmes mots.</translation>
    </message>
    <message>
        <source>The second transcript has no words for this line.</source>
        <translation>La seconde transcription n’a pas de mots pour cette ligne.</translation>
    </message>
    <message>
        <source>There is no further difference.</source>
        <translation>Il n’y a plus de différence.</translation>
    </message>
    <message>
        <source>There is no difference before this one.</source>
        <translation>Il n’y a pas de différence avant celle-ci.</translation>
    </message>
    <message>
        <source>The line was removed: the second transcript has no words for it.</source>
        <translation>La ligne a été retirée&#xa0;: la seconde transcription n’a pas de mots pour elle.</translation>
    </message>
    <message>
        <source>The two texts are still being compared.</source>
        <translation>La comparaison des deux textes est encore en cours.</translation>
    </message>
</context>
<context>
    <name>earmark::BesideText</name>
    <message>
        <source>This transcript is not in the library any more.</source>
        <translation>Cette transcription n’est plus dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>earmark::ColourButton</name>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
</context>
<context>
    <name>earmark::ComparisonDialog</name>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>intervenant inconnu</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Lignes modifiées</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;À&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Changement &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Changement &amp;suivant</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Il n’y a aucune différence.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ.</source>
        <translation>
            <numerusform>%n ligne diffère.</numerusform>
            <numerusform>%n lignes diffèrent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::CorrectController</name>
    <message>
        <source>The selected words are replaced.</source>
        <translation>Les mots sélectionnés sont remplacés.</translation>
    </message>
</context>
<context>
    <name>earmark::Correcting</name>
    <message>
        <source>Line being corrected</source>
        <translation>Ligne en cours de correction</translation>
    </message>
</context>
<context>
    <name>earmark::CorrectionsDialog</name>
    <message>
        <source>&amp;Forget this correction</source>
        <translation>&amp;Oublier cette correction</translation>
    </message>
    <message>
        <source>Corrections of this show</source>
        <translation>Corrections de cette émission</translation>
    </message>
    <message>
        <source>Remembered for %1. A new transcript of the show is searched for them; nothing is replaced without being asked for.</source>
        <translation>Retenues pour %1. Elles sont cherchées dans chaque nouvelle transcription de l’émission&#x202f;; rien n’est remplacé sans votre accord.</translation>
    </message>
    <message>
        <source>Remembered corrections</source>
        <translation>Corrections retenues</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>R&amp;emplacer</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>None of them stands in this transcript.</source>
        <translation>Aucune n’apparaît dans cette transcription.</translation>
    </message>
    <message numerus="yes">
        <source>%n hits are replaced</source>
        <translation>
            <numerusform>%n résultat sera remplacé</numerusform>
            <numerusform>%n résultats seront remplacés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::DoubtCard</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>▶ Here</source>
        <translation>▶ Ici</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>▶ %1</source>
        <translation>▶ %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Ctrl+←</source>
        <translation>Ctrl+←</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Ctrl+→</source>
        <translation>Ctrl+→</translation>
    </message>
    <message>
        <source>Nobody says it</source>
        <translation>Personne ne le dit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>earmark::DoubtController</name>
    <message>
        <source>It stays as it is.</source>
        <translation>Laissé tel quel.</translation>
    </message>
    <message>
        <source>Such places are not asked about here any more.</source>
        <translation>Ces passages ne seront plus signalés ici.</translation>
    </message>
    <message>
        <source>This spelling is known from now on.</source>
        <translation>Cette orthographe est désormais connue.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is in doubt.</source>
        <translation>Rien n’est douteux.</translation>
    </message>
    <message>
        <source>No doubts are left.</source>
        <translation>Il ne reste aucun doute.</translation>
    </message>
    <message>
        <source>Looking for doubts…</source>
        <translation>Recherche des doutes…</translation>
    </message>
    <message>
        <source>%1, moved by %L2 s</source>
        <translation>%1, décalé de %L2&#xa0;s</translation>
    </message>
    <message>
        <source>Now always “%1”.</source>
        <translation>Désormais toujours «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Remember for the next episodes</source>
        <translation>Retenir pour les prochains épisodes</translation>
    </message>
</context>
<context>
    <name>earmark::DoubtsPane</name>
    <message>
        <source>Doubtful places</source>
        <translation>Passages douteux</translation>
    </message>
    <message>
        <source>Close  %1</source>
        <translation>Fermer  %1</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Backspace takes back the last answer, Ctrl+Z an edit.</source>
        <translation>Retour arrière annule la dernière réponse, Ctrl+Z une correction.</translation>
    </message>
    <message>
        <source>Doubtful · %1 of %2 left</source>
        <translation>Douteux · reste %1 sur %2</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
</context>
<context>
    <name>earmark::Download</name>
    <message>
        <source>The feed gives no address of a recording.</source>
        <translation>Le flux ne donne pas d’adresse d’enregistrement.</translation>
    </message>
    <message>
        <source>There is too little room on the disk: %1 are free.</source>
        <translation>Il n’y a pas assez de place sur le disque&#xa0;: %1 sont libres.</translation>
    </message>
    <message>
        <source>The server sends only parts of the recording.</source>
        <translation>Le serveur n’envoie que des parties de l’enregistrement.</translation>
    </message>
    <message>
        <source>The connection breaks again and again; what has come is kept.</source>
        <translation>La connexion se coupe sans cesse&#xa0;; ce qui est arrivé est conservé.</translation>
    </message>
</context>
<context>
    <name>earmark::Downloads</name>
    <message>
        <source>The recording may be incomplete: it ends before the end that it tells.</source>
        <translation>L’enregistrement est peut-être incomplet&#xa0;: il s’arrête avant la fin qu’il annonce.</translation>
    </message>
</context>
<context>
    <name>earmark::EpisodeDelegate</name>
    <message>
        <source>T</source>
        <comment>mark of an episode that has a transcript</comment>
        <translation>T</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>earmark::EpisodeFilterModel</name>
    <message>
        <source>%1 % heard</source>
        <translation>%1&#xa0;% écouté</translation>
    </message>
    <message>
        <source>has a transcript</source>
        <translation>avec transcription</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
</context>
<context>
    <name>earmark::EpisodesList</name>
    <message>
        <source>Episodes</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Export the notes…</source>
        <translation>Exporter les notes…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>earmark::ExportController</name>
    <message>
        <source>Export the notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>Notes written to “%1”.</source>
        <translation>Notes enregistrées dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>This episode has no transcript yet.</source>
        <translation>Cet épisode n’a pas encore de transcription.</translation>
    </message>
    <message>
        <source>Export the transcript</source>
        <translation>Exporter la transcription</translation>
    </message>
    <message>
        <source>Transcript written to “%1”.</source>
        <translation>Transcription enregistrée dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There are no notes to export yet. Select some words, or set a bookmark.</source>
        <translation>Il n’y a pas encore de notes à exporter. Sélectionnez des mots ou posez un signet.</translation>
    </message>
    <message>
        <source>Another export is still being written.</source>
        <translation>Un autre export est encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>earmark::Fetch</name>
    <message>
        <source>The address is not on the web.</source>
        <translation>Cette adresse n’est pas sur le web.</translation>
    </message>
    <message>
        <source>The address “%1” belongs to this computer or a local network; only addresses that you type yourself may.</source>
        <translation>L’adresse «&#xa0;%1&#xa0;» est celle de cet ordinateur ou d’un réseau local&#x202f;; ce n’est permis qu’aux adresses que vous tapez vous-même.</translation>
    </message>
    <message>
        <source>“%1” leads into a local network.</source>
        <translation>«&#xa0;%1&#xa0;» mène dans un réseau local.</translation>
    </message>
    <message>
        <source>The answer is larger than %1 MB.</source>
        <translation>La réponse dépasse %1 Mo.</translation>
    </message>
    <message>
        <source>The server says that it moved, but not where.</source>
        <translation>Le serveur dit avoir déménagé, mais pas où.</translation>
    </message>
    <message>
        <source>What the server sent can’t be decompressed.</source>
        <translation>Ce que le serveur a envoyé ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>The server can’t be reached: %1</source>
        <translation>Le serveur est injoignable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server leads from one address to the next without an end.</source>
        <translation>Le serveur renvoie sans fin d’une adresse à l’autre.</translation>
    </message>
    <message>
        <source>The server leads to an address that is not on the web.</source>
        <translation>Le serveur renvoie à une adresse qui n’est pas sur le web.</translation>
    </message>
    <message>
        <source>The server leads in a circle.</source>
        <translation>Le serveur renvoie en rond.</translation>
    </message>
    <message>
        <source>The server can’t be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>The server takes too long to answer.</source>
        <translation>Le serveur met trop de temps à répondre.</translation>
    </message>
    <message>
        <source>The server sends too slowly.</source>
        <translation>Le serveur envoie trop lentement.</translation>
    </message>
    <message>
        <source>What the server sent is compressed in a way that Earmark does not know.</source>
        <translation>Ce que le serveur a envoyé est compressé d’une façon qu’Earmark ne connaît pas.</translation>
    </message>
</context>
<context>
    <name>earmark::FileController</name>
    <message>
        <source>Earmark cannot fetch pages from the web. Open the page in a browser, copy all of it, and paste it here.</source>
        <translation>Earmark ne peut pas télécharger de pages web. Ouvrez la page dans un navigateur, copiez-la en entier et collez-la ici.</translation>
    </message>
    <message>
        <source>There are no recordings in “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings of “%1” are in the list now.</source>
        <translation>
            <numerusform>%n enregistrement de «&#xa0;%1&#xa0;» est maintenant dans la liste.</numerusform>
            <numerusform>%n enregistrements de «&#xa0;%1&#xa0;» sont maintenant dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more recordings are in the list now.</source>
        <translation>
            <numerusform>%n autre enregistrement est maintenant dans la liste.</numerusform>
            <numerusform>%n autres enregistrements sont maintenant dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now open its recording.</source>
        <translation>Ouvrez maintenant l’enregistrement correspondant.</translation>
    </message>
    <message>
        <source>Open its recording…</source>
        <translation>Ouvrir son enregistrement…</translation>
    </message>
    <message>
        <source>Close the text</source>
        <translation>Fermer le texte</translation>
    </message>
    <message>
        <source>The episode of this link is not in the library.</source>
        <translation>L’épisode de ce lien n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>Ouvrir un enregistrement</translation>
    </message>
    <message>
        <source>Recordings (%1);;All files (*)</source>
        <translation>Enregistrements (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” is no longer where it was.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus là où il était.</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <translation>Localiser le fichier…</translation>
    </message>
    <message>
        <source>Where is the recording now?</source>
        <translation>Où se trouve maintenant l’enregistrement&#x202f;?</translation>
    </message>
    <message>
        <source>Open a transcript</source>
        <translation>Ouvrir une transcription</translation>
    </message>
    <message>
        <source>Transcripts (%1);;All files (*)</source>
        <translation>Transcriptions (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Read the text as a transcript or a page</source>
        <translation>Lire le texte comme une transcription ou une page</translation>
    </message>
    <message numerus="yes">
        <source>Open %n files</source>
        <translation>
            <numerusform>Ouvrir %n fichier</numerusform>
            <numerusform>Ouvrir %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Open “%1” with the transcript “%2”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;» avec la transcription «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Keep “%1” for the recording that you open next</source>
        <translation>Garder «&#xa0;%1&#xa0;» pour le prochain enregistrement ouvert</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the episode’s page first.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers. Copiez d’abord la page de l’épisode.</translation>
    </message>
    <message numerus="yes">
        <source>%n recordings of “%1” are in the list now. Earmark takes no more from one folder; open the folders in it one by one for the rest.</source>
        <translation>
            <numerusform>%n enregistrement de «&#xa0;%1&#xa0;» est maintenant dans la liste. Earmark n’en prend pas plus d’un seul dossier&#x202f;; pour le reste, ouvrez ses sous-dossiers un par un.</numerusform>
            <numerusform>%n enregistrements de «&#xa0;%1&#xa0;» sont maintenant dans la liste. Earmark n’en prend pas plus d’un seul dossier&#x202f;; pour le reste, ouvrez ses sous-dossiers un par un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use “%1” as the transcript of this episode</source>
        <translation>Utiliser «&#xa0;%1&#xa0;» comme transcription de cet épisode</translation>
    </message>
    <message>
        <source>The waiting text was closed.</source>
        <translation>Le texte en attente a été fermé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>earmark::FilterBar</name>
    <message>
        <source>Search the notes</source>
        <translation>Rechercher dans les notes</translation>
    </message>
    <message>
        <source>Name the colours</source>
        <translation>Nommer les couleurs</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Tous les mots-clés</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtrer par mot-clé</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>Favorites seulement</translation>
    </message>
</context>
<context>
    <name>earmark::FindBar</name>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>Find in the transcript</source>
        <translation>Rechercher dans la transcription</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>earmark::FollowPill</name>
    <message>
        <source>Back to the current line (F)</source>
        <translation>Revenir à la ligne en cours (F)</translation>
    </message>
    <message>
        <source>Back to the current line</source>
        <translation>Revenir à la ligne en cours</translation>
    </message>
</context>
<context>
    <name>earmark::HistoryController</name>
    <message>
        <source>Name this state</source>
        <translation>Nommer cet état</translation>
    </message>
    <message>
        <source>Name, such as “Before the second pass”:</source>
        <translation>Nom, par exemple «&#xa0;Avant la deuxième relecture&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The import</source>
        <translation>Le texte importé</translation>
    </message>
</context>
<context>
    <name>earmark::HistoryDialog</name>
    <message>
        <source>History of this episode</source>
        <translation>Historique de cet épisode</translation>
    </message>
    <message>
        <source>Choose a step to go back to it or forward again. Nothing is lost on the way.</source>
        <translation>Choisissez une étape pour y revenir ou pour avancer de nouveau. Rien ne se perd en route.</translation>
    </message>
    <message>
        <source>Steps, the latest first</source>
        <translation>Étapes, la dernière d’abord</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>Avant la première étape</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (maintenant)</translation>
    </message>
    <message>
        <source>“%1” – %2, %3</source>
        <translation>«&#xa0;%1&#xa0;» – %2, %3</translation>
    </message>
    <message>
        <source>&amp;Name this state…</source>
        <translation>&amp;Nommer cet état…</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>%1 (other steps took its place)</source>
        <translation>%1 (remplacé par d’autres étapes)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>earmark::HitList</name>
    <message>
        <source>Hits; those without a tick are left out</source>
        <translation>Résultats&#x202f;; ceux qui ne sont pas cochés sont laissés de côté</translation>
    </message>
</context>
<context>
    <name>earmark::JobBar</name>
    <message>
        <source>Work under way</source>
        <translation>Tâches en cours</translation>
    </message>
</context>
<context>
    <name>earmark::JobRow</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Arrêter&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
</context>
<context>
    <name>earmark::KeyButton</name>
    <message>
        <source>Press a key…</source>
        <translation>Appuyez sur une touche…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
</context>
<context>
    <name>earmark::LabelListModel</name>
    <message>
        <source>Speaker?</source>
        <translation>Intervenant&#x202f;?</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Premiers mots</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, a speaker</source>
        <translation>%1, %2, intervenant</translation>
    </message>
    <message>
        <source>%1, %2, no speaker</source>
        <translation>%1, %2, pas un intervenant</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>earmark::LibraryPane</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Search the episodes</source>
        <translation>Rechercher dans les épisodes</translation>
    </message>
    <message>
        <source>Open a recording…</source>
        <translation>Ouvrir un enregistrement…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>What you open stays here, with your place and your notes.</source>
        <translation>Ce que vous ouvrez reste ici, avec l’endroit où vous étiez et vos notes.</translation>
    </message>
</context>
<context>
    <name>earmark::ListeningController</name>
    <message>
        <source>First say where the passage begins, a moment earlier.</source>
        <translation>Indiquez d’abord où commence le passage, un peu plus tôt.</translation>
    </message>
    <message>
        <source>It is not known when they speak.</source>
        <translation>On ne sait pas quand cette personne parle.</translation>
    </message>
    <message>
        <source>Repeats %1–%2</source>
        <translation>Répète %1–%2</translation>
    </message>
    <message>
        <source>Repeats each line</source>
        <translation>Répète chaque ligne</translation>
    </message>
    <message>
        <source>Only one speaker</source>
        <translation>Un seul intervenant</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Repeats from %1</source>
        <translation>Répète à partir de %1</translation>
    </message>
</context>
<context>
    <name>earmark::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 – Earmark</source>
        <translation>%1 – Earmark</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <translation>Surligner&#xa0;: %1</translation>
    </message>
    <message>
        <source>About Earmark</source>
        <translation>À propos d’Earmark</translation>
    </message>
    <message>
        <source>Earmark %1. Listen with the transcript on screen, keep what you hear. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Earmark %1. Écoutez en suivant le texte, gardez ce que vous entendez. Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Go to a time</source>
        <translation>Atteindre un instant</translation>
    </message>
    <message>
        <source>Time, such as 12:34:</source>
        <translation>Instant, par exemple 12:34&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Autres outils</translation>
    </message>
    <message>
        <source>This note was changed elsewhere too. Both wordings are kept.</source>
        <translation>Cette note a aussi été modifiée ailleurs. Les deux versions sont gardées.</translation>
    </message>
    <message>
        <source>The colour “%1” is now called “%2”.</source>
        <translation>La couleur «&#xa0;%1&#xa0;» s’appelle maintenant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is taken off the list; its file and notes are kept.</source>
        <translation>«&#xa0;%1&#xa0;» est retiré de la liste&#x202f;; son fichier et ses notes sont gardés.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write 12:34 or 1:02:03.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un repère de temps. Écrivez 12:34 ou 1:02:03.</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Émissions</translation>
    </message>
</context>
<context>
    <name>earmark::MeaningsDialog</name>
    <message>
        <source>What the colours mean</source>
        <translation>Signification des couleurs</translation>
    </message>
    <message>
        <source>Meaning of colour %1</source>
        <translation>Signification de la couleur %1</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
</context>
<context>
    <name>earmark::NoteController</name>
    <message>
        <source>Bookmark at %1.</source>
        <translation>Signet à %1.</translation>
    </message>
    <message>
        <source>Bookmark deleted.</source>
        <translation>Signet supprimé.</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Note supprimée.</translation>
    </message>
    <message>
        <source>First choose a passage, in the text or among the notes.</source>
        <translation>Choisissez d’abord un passage, dans le texte ou parmi les notes.</translation>
    </message>
    <message>
        <source>The last 15 seconds are kept.</source>
        <translation>Les 15 dernières secondes sont gardées.</translation>
    </message>
</context>
<context>
    <name>earmark::NoteFilters</name>
    <message>
        <source>Search quotes, notes, tags</source>
        <translation>Chercher citations, notes, mots-clés</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Émission</translation>
    </message>
    <message>
        <source>All shows</source>
        <translation>Toutes les émissions</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Tous les intervenants</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Depuis une semaine</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Depuis un mois</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Depuis un an</translation>
    </message>
    <message>
        <source>Only favourites</source>
        <translation>Favorites seulement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>By episode</source>
        <translation>Par épisode</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Toutes les couleurs</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
</context>
<context>
    <name>earmark::Notebook</name>
    <message>
        <source>The note is gone.</source>
        <translation>La note n’existe plus.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
</context>
<context>
    <name>earmark::NotebookController</name>
    <message>
        <source>The recording of this note is no longer there; the note is kept.</source>
        <translation>L’enregistrement de cette note n’est plus là&#x202f;; la note est gardée.</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n note(s)</source>
        <translation>
            <numerusform>Mots-clés de %n note</numerusform>
            <numerusform>Mots-clés de %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags to add, with commas between; with a - before it, a tag is taken away.</source>
        <translation>Mots-clés à ajouter, séparés par des virgules&#x202f;; avec un - devant, un mot-clé est retiré.</translation>
    </message>
    <message>
        <source>Rename a tag</source>
        <translation>Renommer un mot-clé</translation>
    </message>
    <message>
        <source>The new name of #%1, for all notes. The name of another tag merges both.</source>
        <translation>Le nouveau nom de #%1, pour toutes les notes. Le nom d’un autre mot-clé réunit les deux.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) changed.</source>
        <translation>
            <numerusform>%n note changée.</numerusform>
            <numerusform>%n notes changées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted.</source>
        <translation>
            <numerusform>%n note supprimée.</numerusform>
            <numerusform>%n notes supprimées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::NotebookPage</name>
    <message>
        <source>Favourite</source>
        <translation>Favorite</translation>
    </message>
    <message>
        <source>Five from the past</source>
        <translation>Cinq notes d’autrefois</translation>
    </message>
    <message>
        <source>Listen and come back</source>
        <translation>Écouter et revenir</translation>
    </message>
    <message>
        <source>Open in its episode</source>
        <translation>Ouvrir dans son épisode</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Notes of the library</source>
        <translation>Notes de la bibliothèque</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>This note</source>
        <translation>Cette note</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Reading the notes…</source>
        <translation>Lecture des notes…</translation>
    </message>
    <message>
        <source>What you mark and note in any episode will be here.</source>
        <translation>Ce que vous surlignez et notez dans un épisode, quel qu’il soit, se trouvera ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n note(s)</source>
        <translation>
            <numerusform>%1 sur %n note</numerusform>
            <numerusform>%1 sur %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add or take tags…</source>
        <translation>Ajouter ou retirer des mots-clés…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>N’est plus favorite</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
</context>
<context>
    <name>earmark::NotesList</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Listen and come back</source>
        <translation>Écouter et revenir</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>N’est plus favorite</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorite</translation>
    </message>
</context>
<context>
    <name>earmark::NotesPane</name>
    <message>
        <source>Notes of this episode</source>
        <translation>Notes de cet épisode</translation>
    </message>
    <message>
        <source>Search and filter the notes</source>
        <translation>Rechercher et filtrer les notes</translation>
    </message>
    <message>
        <source>Notes of this episode · %1</source>
        <translation>Notes de cet épisode · %1</translation>
    </message>
    <message>
        <source>Notes of this episode · %1 of %2</source>
        <translation>Notes de cet épisode · %1 sur %2</translation>
    </message>
    <message>
        <source>No note matches.</source>
        <translation>Aucune note ne correspond.</translation>
    </message>
    <message>
        <source>Nothing marked yet. Select words in the text to keep them, or bookmark what you are hearing.</source>
        <translation>Rien de marqué pour l’instant. Sélectionnez des mots pour les garder, ou posez un signet sur ce que vous entendez.</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorite</translation>
    </message>
</context>
<context>
    <name>earmark::Notices</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>earmark::OpenEpisode</name>
    <message>
        <source>Reading the transcript…</source>
        <translation>Lecture de la transcription…</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>Lecture de la page…</translation>
    </message>
    <message>
        <source>Listening for speech and silence</source>
        <translation>Repérage de la parole et des silences</translation>
    </message>
</context>
<context>
    <name>earmark::PageHead</name>
    <message>
        <source>No transcript yet</source>
        <translation>Pas encore de transcription</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <comment>date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>More about this episode</source>
        <translation>Afficher la description</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Chapters (%1)</source>
        <translation>Chapitres (%1)</translation>
    </message>
    <message>
        <source>Open a transcript…</source>
        <translation>Ouvrir une transcription…</translation>
    </message>
    <message>
        <source>Paste a page</source>
        <translation>Coller une page</translation>
    </message>
    <message>
        <source>Drop a transcript here, open one, or paste the web page that has it. It does not need times.</source>
        <translation>Déposez une transcription ici, ouvrez-en une ou collez la page web qui la contient. Elle n’a pas besoin d’indications de temps.</translation>
    </message>
    <message>
        <source>Times are estimated. When you hear a line, put the caret on it and choose “This line starts now”.</source>
        <translation>Le minutage est estimé. Quand vous entendez une ligne, placez-y le curseur et choisissez «&#xa0;Cette ligne commence maintenant&#xa0;».</translation>
    </message>
</context>
<context>
    <name>earmark::PageMenu</name>
    <message>
        <source>&amp;Rename %1…</source>
        <translation>&amp;Renommer %1…</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>Surli&amp;gner</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
    <message>
        <source>&amp;Play this turn</source>
        <translation>&amp;Lire cette intervention</translation>
    </message>
    <message>
        <source>&amp;Play from here</source>
        <translation>Lire à &amp;partir d’ici</translation>
    </message>
    <message>
        <source>This line starts &amp;now</source>
        <translation>Cette ligne commence &amp;maintenant</translation>
    </message>
    <message>
        <source>Nobody &amp;says this line</source>
        <translation>Personne ne &amp;dit cette ligne</translation>
    </message>
    <message>
        <source>&amp;Forget this line’s time</source>
        <translation>&amp;Oublier le repère de cette ligne</translation>
    </message>
    <message>
        <source>Open the n&amp;ote</source>
        <translation>Ouvrir la &amp;note</translation>
    </message>
    <message>
        <source>C&amp;hange the colour</source>
        <translation>C&amp;hanger la couleur</translation>
    </message>
    <message>
        <source>&amp;Delete the bookmark</source>
        <translation>&amp;Supprimer le signet</translation>
    </message>
    <message>
        <source>&amp;Delete the highlight</source>
        <translation>&amp;Supprimer le surlignage</translation>
    </message>
    <message>
        <source>&amp;Add a note</source>
        <translation>&amp;Ajouter une note</translation>
    </message>
    <message>
        <source>&amp;Copy this line</source>
        <translation>&amp;Copier cette ligne</translation>
    </message>
    <message>
        <source>Copy with speaker and &amp;time</source>
        <translation>Copier avec l’&amp;intervenant et le repère</translation>
    </message>
    <message>
        <source>Copy the t&amp;ime (%1)</source>
        <translation>Copier l&amp;e repère (%1)</translation>
    </message>
    <message>
        <source>Co&amp;rrect this line</source>
        <translation>&amp;Corriger cette ligne</translation>
    </message>
    <message>
        <source>The &amp;selection is said by</source>
        <translation>La &amp;sélection est dite par</translation>
    </message>
    <message>
        <source>This t&amp;urn is said by</source>
        <translation>Cette &amp;intervention est dite par</translation>
    </message>
    <message>
        <source>From here to the ne&amp;xt change, said by</source>
        <translation>D’ici au prochain c&amp;hangement, dit par</translation>
    </message>
    <message>
        <source>All of %1 is said b&amp;y</source>
        <translation>&amp;Tout ce que dit %1 est dit par</translation>
    </message>
    <message>
        <source>Somebody &amp;else…</source>
        <translation>Quelqu’un d’a&amp;utre…</translation>
    </message>
    <message>
        <source>From here on, s&amp;wap %1 with</source>
        <translation>À partir d’ici, éc&amp;hanger %1 avec</translation>
    </message>
    <message>
        <source>A turn &amp;begins here</source>
        <translation>Une intervention &amp;commence ici</translation>
    </message>
    <message>
        <source>&amp;Join this turn to the one above</source>
        <translation>&amp;Réunir cette intervention à la précédente</translation>
    </message>
    <message>
        <source>Play only this &amp;speaker</source>
        <translation>N’écouter &amp;que cet intervenant</translation>
    </message>
    <message>
        <source>&amp;Listen and come back</source>
        <translation>&amp;Écouter et revenir</translation>
    </message>
    <message>
        <source>Repeat this line</source>
        <translation>Répéter cette ligne</translation>
    </message>
    <message>
        <source>Repeat these &amp;words</source>
        <translation>Répéter ces &amp;mots</translation>
    </message>
    <message>
        <source>Ta&amp;ke these words back: not in the import</source>
        <translation>Retirer ces mots, a&amp;bsents du texte importé</translation>
    </message>
    <message>
        <source>Ta&amp;ke back to the imported “%1”</source>
        <translation>Réta&amp;blir «&#xa0;%1&#xa0;», comme importé</translation>
    </message>
    <message>
        <source>Take this &amp;line back to the imported wording</source>
        <translation>Rétablir &amp;la ligne importée</translation>
    </message>
    <message>
        <source>&amp;Move the times from here on…</source>
        <translation>Déplacer les te&amp;mps à partir d’ici…</translation>
    </message>
    <message>
        <source>Stretch the times to the next line with a set time</source>
        <translation>Étirer le minutage jusqu’à la prochaine ligne fixée</translation>
    </message>
</context>
<context>
    <name>earmark::PlaceController</name>
    <message>
        <source>First choose a note whose words have changed.</source>
        <translation>Choisissez d’abord une note dont les mots ont changé.</translation>
    </message>
    <message>
        <source>The note has the words of this transcript.</source>
        <translation>La note a les mots de cette transcription.</translation>
    </message>
    <message>
        <source>The note is left as it was.</source>
        <translation>La note est laissée telle quelle.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>earmark::PlaySession</name>
    <message>
        <source>“%1” is not a command: seek MS, speed R, pause, resume or quit.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande&#xa0;: seek MS, speed R, pause, resume ou quit.</translation>
    </message>
</context>
<context>
    <name>earmark::Player</name>
    <message>
        <source>There is no sound device; the episode plays silently.</source>
        <translation>Il n’y a pas de sortie audio&#x202f;; l’épisode défile en silence.</translation>
    </message>
    <message>
        <source>The sound device “%1” is gone.</source>
        <translation>La sortie audio «&#xa0;%1&#xa0;» n’est plus disponible.</translation>
    </message>
    <message>
        <source>The sound device is gone.</source>
        <translation>La sortie audio n’est plus disponible.</translation>
    </message>
</context>
<context>
    <name>earmark::PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Chapter %1 · %2</source>
        <translation>Chapitre %1 · %2</translation>
    </message>
    <message>
        <source>Silences</source>
        <translation>Silences</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Durée totale</translation>
    </message>
</context>
<context>
    <name>earmark::PlayerExport</name>
    <message>
        <source>This episode has no transcript yet.</source>
        <translation>Cet épisode n’a pas encore de transcription.</translation>
    </message>
    <message>
        <source>Another page is still being written.</source>
        <translation>Une autre page est encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>The episode is not in the library any more.</source>
        <translation>L’épisode n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Web page with the sound in it (*.html)</source>
        <translation>Page web contenant le son (*.html)</translation>
    </message>
    <message>
        <source>Web page beside its recording (*.html)</source>
        <translation>Page web à côté de son enregistrement (*.html)</translation>
    </message>
    <message>
        <source>Export a web player</source>
        <translation>Exporter un lecteur web</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Écriture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Player written to “%1”.</source>
        <translation>Lecteur enregistré dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Copy the line that embeds it</source>
        <translation>Copier la ligne qui l’intègre</translation>
    </message>
</context>
<context>
    <name>earmark::PrintController</name>
    <message>
        <source>Earmark is still printing.</source>
        <translation>Earmark imprime encore.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Écriture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The transcript has been sent to the printer.</source>
        <translation>La transcription a été envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>Transcript written to “%1”.</source>
        <translation>Transcription enregistrée dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>earmark::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Pa&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>Dans la marge</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omises</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>Préparation des pages</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> sur %1</translation>
    </message>
</context>
<context>
    <name>earmark::ReaderPane</name>
    <message>
        <source>times estimated</source>
        <translation>minutage estimé</translation>
    </message>
    <message>
        <source>some times estimated</source>
        <translation>minutage estimé par endroits</translation>
    </message>
    <message>
        <source>Open something to listen to</source>
        <translation>Ouvrez quelque chose à écouter</translation>
    </message>
    <message>
        <source>Open a recording, with or without its transcript, or drop it here. Nothing that you open leaves this computer.</source>
        <translation>Ouvrez un enregistrement, avec ou sans sa transcription, ou déposez-le ici. Rien de ce que vous ouvrez ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>times found in the sound</source>
        <translation>minutage trouvé dans le son</translation>
    </message>
    <message>
        <source>Back to where you listened (Esc)</source>
        <translation>Revenir là où vous écoutiez (Échap)</translation>
    </message>
    <message>
        <source>Paste a page</source>
        <translation>Coller une page</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Ouvrir la démonstration</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Revenir à %1</translation>
    </message>
</context>
<context>
    <name>earmark::ReadingSettings</name>
    <message>
        <source>Serif</source>
        <translation>Serif</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>Line s&amp;pacing</source>
        <translation>&amp;Interligne</translation>
    </message>
    <message>
        <source>Column &amp;width</source>
        <translation>&amp;Largeur de colonne</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Sans serif</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Times in the margin</source>
        <translation>&amp;Temps dans la marge</translation>
    </message>
    <message>
        <source>For dyslexia</source>
        <translation>Pour la dyslexie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>earmark::Refresher</name>
    <message>
        <source>The server wants to be asked later.</source>
        <translation>Le serveur demande d’attendre.</translation>
    </message>
</context>
<context>
    <name>earmark::ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>In the whole transcript</source>
        <translation>Dans toute la transcription</translation>
    </message>
    <message>
        <source>In what this speaker says</source>
        <translation>Dans ce que dit cet intervenant</translation>
    </message>
    <message>
        <source>In this turn</source>
        <translation>Dans cette intervention</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Replace with:</source>
        <translation>Remplacer &amp;par&#xa0;:</translation>
    </message>
    <message>
        <source>W&amp;here:</source>
        <translation>&amp;Où&#xa0;:</translation>
    </message>
    <message>
        <source>Only &amp;whole words</source>
        <translation>&amp;Mots entiers seulement</translation>
    </message>
    <message>
        <source>Mind &amp;capitals</source>
        <translation>Respecter les &amp;majuscules</translation>
    </message>
    <message>
        <source>Mind &amp;accents</source>
        <translation>Respecter les &amp;accents</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpression régulière</translation>
    </message>
    <message>
        <source>In the replacement, \1 to \9 stand for the groups.</source>
        <translation>Dans le remplacement, \1 à \9 désignent les groupes.</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>R&amp;emplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n hits are replaced</source>
        <translation>
            <numerusform>%n résultat sera remplacé</numerusform>
            <numerusform>%n résultats seront remplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;member for the next episodes of %1</source>
        <translation>Rete&amp;nir pour les prochains épisodes de %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>earmark::ReportController</name>
    <message>
        <source>This episode has no transcript yet.</source>
        <translation>Cet épisode n’a pas encore de transcription.</translation>
    </message>
    <message>
        <source>Transcript removed.</source>
        <translation>Transcription retirée.</translation>
    </message>
    <message>
        <source>The transcript is back as it was.</source>
        <translation>La transcription précédente est rétablie.</translation>
    </message>
    <message>
        <source>Reading the file again would replace this transcript.</source>
        <translation>Relire le fichier remplacerait cette transcription.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>To revert would take this transcript away.</source>
        <translation>Rétablir retirerait cette transcription.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>earmark::ReportPane</name>
    <message>
        <source>How the transcript was read</source>
        <translation>Lecture de la transcription</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Names in the text</source>
        <translation>Noms dans le texte</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation>Lire comm&amp;e</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>E&amp;ncodage</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lire comme</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Pasted page</source>
        <translation>Page collée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n intervenant</numerusform>
            <numerusform>%n intervenants</numerusform>
        </translation>
    </message>
    <message>
        <source>None: the format itself says who speaks, or nobody is named.</source>
        <translation>Aucun&#xa0;: le format indique lui-même qui parle, ou personne n’est nommé.</translation>
    </message>
    <message>
        <source>Lines with&amp;out a name belong to the last speaker</source>
        <translation>Lignes sans n&amp;om : dernier intervenant</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Rétablir l’ancienne</translation>
    </message>
    <message>
        <source>What was repaired</source>
        <translation>Réparations</translation>
    </message>
    <message>
        <source>Go back to what was there before</source>
        <translation>Revenir à la version précédente</translation>
    </message>
    <message>
        <source>Nothing had to be repaired.</source>
        <translation>Aucune réparation n’a été nécessaire.</translation>
    </message>
    <message>
        <source>Tick the names that are speakers; the text is read again at once.</source>
        <translation>Cochez les noms qui sont ceux d’intervenants&#x202f;; le texte est aussitôt relu.</translation>
    </message>
    <message>
        <source>%1 The transcript stays as it was.</source>
        <translation>%1 La transcription reste telle qu’elle était.</translation>
    </message>
</context>
<context>
    <name>earmark::ResultDelegate</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
</context>
<context>
    <name>earmark::SaveController</name>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>%1 What you did last is not on disk yet. Earmark keeps trying.</source>
        <translation>%1 Vos dernières modifications ne sont pas encore sur le disque. Earmark continue d’essayer.</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Rester ouvert</translation>
    </message>
    <message>
        <source>Not everything you did is on disk yet. Earmark closes as soon as it is.</source>
        <translation>Tout ce que vous avez fait n’est pas encore sur le disque. Earmark se fermera dès que ce sera le cas.</translation>
    </message>
</context>
<context>
    <name>earmark::SearchController</name>
    <message numerus="yes">
        <source>%n places written to “%1”.</source>
        <translation>
            <numerusform>%n passage écrit dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n passages écrits dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>La recherche a échoué</translation>
    </message>
    <message>
        <source>Indexing what is new: %1 %. What is not indexed yet is not found.</source>
        <translation>Indexation des nouveautés&#xa0;: %1&#xa0;%. Ce qui n’est pas encore indexé n’est pas trouvé.</translation>
    </message>
    <message>
        <source>Find what was said</source>
        <translation>Retrouver ce qui a été dit</translation>
    </message>
    <message>
        <source>Every transcript, title, description and note is searched. Write words or “a phrase”, viol* for all words that begin with it, -word to leave out, speaker:Isia, show:, after:2025-01, before:, in:title or in:notes.</source>
        <translation>La recherche porte sur les transcriptions, titres, descriptions et notes. Écrivez des mots ou «&#xa0;une phrase&#xa0;», viol* pour les mots qui commencent ainsi, -mot pour exclure, speaker:Isia, show:, after:2025-01, before:, in:title ou in:notes.</translation>
    </message>
    <message>
        <source>This cannot be searched</source>
        <translation>Recherche impossible</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>“%1” is in no transcript, title, description or note.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure dans aucune transcription, aucun titre, aucune description ni note.</translation>
    </message>
    <message>
        <source>about %1 places</source>
        <translation>environ %1 passages</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 of %3 episodes · %4 ms</source>
        <comment>11 places in 4 of 2,013 episodes · 14 ms</comment>
        <translation>%1 dans %2 épisodes sur %3 · %4 ms</translation>
    </message>
    <message>
        <source>You were at %1 of “%2”.</source>
        <translation>Vous étiez à %1 de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save the words in context</source>
        <translation>Enregistrer les mots en contexte</translation>
    </message>
    <message>
        <source>words in context</source>
        <translation>mots en contexte</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>earmark::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>earmark::SearchPane</name>
    <message>
        <source>Search everything said</source>
        <translation>Chercher dans tout ce qui a été dit</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>Words in context</source>
        <translation>Mots en contexte</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save all places in context as a table</source>
        <translation>Enregistrer tous les passages en contexte dans un tableau</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>The line with what is said around it</source>
        <translation>La ligne et ce qui est dit autour</translation>
    </message>
    <message>
        <source>Search for %1</source>
        <translation>Chercher %1</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>Par pertinence</translation>
    </message>
</context>
<context>
    <name>earmark::SearchResultsModel</name>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message numerus="yes">
        <source>%n more notes</source>
        <translation>
            <numerusform>%n autre note</numerusform>
            <numerusform>%n autres notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more places</source>
        <translation>
            <numerusform>%n autre passage</numerusform>
            <numerusform>%n autres passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::SecondColumn</name>
    <message>
        <source>beside by time</source>
        <translation>placée d’après le temps</translation>
    </message>
    <message>
        <source>beside by length</source>
        <translation>placée d’après la longueur</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>les mêmes mots</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n ligne diffère</numerusform>
            <numerusform>%n lignes diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Second transcript</source>
        <translation>Seconde transcription</translation>
    </message>
    <message>
        <source>Close the second transcript</source>
        <translation>Fermer la seconde transcription</translation>
    </message>
    <message>
        <source>&amp;Take these words into the page</source>
        <translation>&amp;Reprendre ces mots dans la page</translation>
    </message>
    <message>
        <source>&amp;Correct the line of the page</source>
        <translation>&amp;Corriger la ligne de la page</translation>
    </message>
    <message>
        <source>&amp;Play from here</source>
        <translation>&amp;Écouter à partir d’ici</translation>
    </message>
</context>
<context>
    <name>earmark::SeekBar</name>
    <message>
        <source>Position in the episode</source>
        <translation>Position dans l’épisode</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>earmark::SeekCard</name>
    <message>
        <source>Under the pointer</source>
        <translation>Sous le pointeur</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>earmark::SelectionBar</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
</context>
<context>
    <name>earmark::Session</name>
    <message>
        <source>Opening “%1”…</source>
        <translation>Ouverture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Reading the transcript…</source>
        <translation>Lecture de la transcription…</translation>
    </message>
    <message>
        <source>The episode is no longer in the library.</source>
        <translation>L’épisode n’est plus dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>earmark::SettingsDialog</name>
    <message>
        <source>Skip back by</source>
        <translation>Reculer de</translation>
    </message>
    <message>
        <source>Skip forward by</source>
        <translation>Avancer de</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Skip &amp;back by</source>
        <translation>&amp;Reculer de</translation>
    </message>
    <message>
        <source>Skip &amp;forward by</source>
        <translation>&amp;Avancer de</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>After a note, rewind by</source>
        <translation>Après une note, reculer de</translation>
    </message>
    <message>
        <source>Find the times of a new transcript auto&amp;matically</source>
        <translation>Caler auto&amp;matiquement les nouvelles transcriptions</translation>
    </message>
    <message>
        <source>Output device</source>
        <translation>Sortie audio</translation>
    </message>
    <message>
        <source>Text export template</source>
        <translation>Modèle d’export en texte</translation>
    </message>
    <message>
        <source>A Mustache template for one turn, with {{time}}, {{end}}, {{speaker}} and {{text}}</source>
        <translation>Modèle Mustache d’une intervention, avec {{time}}, {{end}}, {{speaker}} et {{text}}</translation>
    </message>
    <message>
        <source>After a &amp;note, rewind by</source>
        <translation>Après une &amp;note, reculer de</translation>
    </message>
    <message>
        <source>&amp;Output device</source>
        <translation>&amp;Sortie audio</translation>
    </message>
    <message>
        <source>Text &amp;export template</source>
        <translation>Modèle d’e&amp;xport en texte</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Sortie par défaut du système</translation>
    </message>
    <message>
        <source>The chosen device (not connected)</source>
        <translation>La sortie choisie (débranchée)</translation>
    </message>
    <message>
        <source>After a long pause, rewind by up to</source>
        <translation>Après une longue pause, reculer d’au plus</translation>
    </message>
    <message>
        <source>While correcting, go back by</source>
        <translation>Pendant la correction, reculer de</translation>
    </message>
    <message>
        <source>Do not rewind</source>
        <translation>Ne pas reculer</translation>
    </message>
    <message>
        <source>A little after two minutes, all of it after an hour</source>
        <translation>Un peu après deux minutes, la totalité après une heure</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Raccourcis &amp;clavier…</translation>
    </message>
    <message>
        <source>After a long &amp;pause, rewind by up to</source>
        <translation>Après une longue &amp;pause, reculer d’au plus</translation>
    </message>
    <message>
        <source>While &amp;correcting, go back by</source>
        <translation>Pendant la co&amp;rrection, reculer de</translation>
    </message>
</context>
<context>
    <name>earmark::SheetPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>earmark::ShiftDialog</name>
    <message>
        <source>Move the times from here on</source>
        <translation>Décaler le minutage à partir d’ici</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>By how many seconds; negative: earlier</source>
        <translation>De combien de secondes&#x202f;; négatif&#xa0;: plus tôt</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>&amp;By (negative: earlier)</source>
        <translation>&amp;De (négatif&#xa0;: plus tôt)</translation>
    </message>
    <message>
        <source>“%1” and all lines below it</source>
        <translation>«&#xa0;%1&#xa0;» et toutes les lignes au-dessous</translation>
    </message>
    <message>
        <source>It begins at %1 now, then at %2.</source>
        <translation>Elle commence à %1 actuellement, puis à %2.</translation>
    </message>
    <message>
        <source>This line be&amp;gins where you are listening (%1)</source>
        <translation>Cette ligne co&amp;mmence là où vous écoutez (%1)</translation>
    </message>
</context>
<context>
    <name>earmark::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Rechercher par nom ou par touche</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et touches</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>&amp;Remove the key</source>
        <translation>&amp;Retirer la touche</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <source>&amp;Use it here</source>
        <translation>&amp;L’utiliser ici</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Tout par défaut</translation>
    </message>
    <message>
        <source>Key of “%1”:</source>
        <translation>Touche de «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Choose an action to change its key.</source>
        <translation>Choisissez une action pour changer sa touche.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 est la touche de «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>earmark::ShowCorrectionsController</name>
    <message numerus="yes">
        <source>%n places look like what you corrected in %1 before: %2.</source>
        <translation>
            <numerusform>%n passage ressemble à ce que vous avez déjà corrigé dans %1&#xa0;: %2.</numerusform>
            <numerusform>%n passages ressemblent à ce que vous avez déjà corrigé dans %1&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them…</source>
        <translation>Les montrer…</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>This episode belongs to no show.</source>
        <translation>Cet épisode n’appartient à aucune émission.</translation>
    </message>
</context>
<context>
    <name>earmark::ShowItemListModel</name>
    <message>
        <source>waits for its download</source>
        <translation>en attente de téléchargement</translation>
    </message>
    <message>
        <source>downloading, %1 %</source>
        <translation>téléchargement, %1&#xa0;%</translation>
    </message>
    <message>
        <source>downloading, %1</source>
        <translation>téléchargement, %1</translation>
    </message>
    <message>
        <source>New</source>
        <comment>mark of an episode</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Finished</source>
        <comment>mark of an episode</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>On disk</source>
        <comment>mark of an episode that was downloaded</comment>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>No sound</source>
        <comment>mark of an episode</comment>
        <translation>Sans son</translation>
    </message>
    <message>
        <source>%1 % heard</source>
        <translation>%1&#xa0;% écouté</translation>
    </message>
</context>
<context>
    <name>earmark::ShowListModel</name>
    <message numerus="yes">
        <source>%n episodes</source>
        <translation>
            <numerusform>%n épisode</numerusform>
            <numerusform>%n épisodes</numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lue</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>episodes</comment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>mark of a show that could not be refreshed</comment>
        <translation>Échec</translation>
    </message>
</context>
<context>
    <name>earmark::ShowsController</name>
    <message>
        <source>Refreshing: %1 of %2</source>
        <translation>Actualisation&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open a list of shows</source>
        <translation>Ouvrir une liste d’émissions</translation>
    </message>
    <message>
        <source>Lists of shows and feeds (%1);;All files (*)</source>
        <translation>Listes d’émissions et flux (%1);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the list are no feeds.</source>
        <translation>
            <numerusform>%n entrée de la liste n’est pas un flux.</numerusform>
            <numerusform>%n entrées de la liste ne sont pas des flux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shows are in the list now.</source>
        <translation>
            <numerusform>%n émission est maintenant dans la liste.</numerusform>
            <numerusform>%n émissions sont maintenant dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualisation…</translation>
    </message>
    <message>
        <source>There are no shows to refresh yet.</source>
        <translation>Il n’y a pas encore d’émission à actualiser.</translation>
    </message>
    <message numerus="yes">
        <source>%n shows could not be refreshed; the list says why.</source>
        <translation>
            <numerusform>%n émission n’a pas pu être actualisée&#xa0;; la liste dit pourquoi.</numerusform>
            <numerusform>%n émissions n’ont pas pu être actualisées&#xa0;; la liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n episodes have come.</source>
        <translation>
            <numerusform>%n épisode est arrivé.</numerusform>
            <numerusform>%n épisodes sont arrivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>Il n’y a rien de nouveau.</translation>
    </message>
    <message>
        <source>You no longer subscribe to “%1”; its episodes and notes are kept.</source>
        <translation>Vous n’êtes plus abonné à «&#xa0;%1&#xa0;»&#xa0;; ses épisodes et vos notes sont conservés.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” is on the disk already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà sur le disque.</translation>
    </message>
    <message>
        <source>“%1” has no recording in the feed.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’enregistrement dans le flux.</translation>
    </message>
    <message>
        <source>The download of “%1” is stopped; what has come is kept for the next time.</source>
        <translation>Le téléchargement de «&#xa0;%1&#xa0;» est arrêté&#xa0;; ce qui est arrivé est conservé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>“%1” is downloaded.</source>
        <translation>«&#xa0;%1&#xa0;» est téléchargé.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>There are no shows to export yet.</source>
        <translation>Il n’y a pas encore d’émission à exporter.</translation>
    </message>
    <message>
        <source>Export the list of shows</source>
        <translation>Exporter la liste des émissions</translation>
    </message>
    <message>
        <source>Lists of shows (%1)</source>
        <translation>Listes d’émissions (%1)</translation>
    </message>
    <message>
        <source>Shows of Earmark</source>
        <translation>Émissions d’Earmark</translation>
    </message>
    <message numerus="yes">
        <source>%n shows are in “%1” now.</source>
        <translation>
            <numerusform>%n émission est maintenant dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n émissions sont maintenant dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses of the list belong to this computer or a local network and are left out.</source>
        <translation>
            <numerusform>%n adresse de la liste appartient à cet ordinateur ou à un réseau local et est ignorée.</numerusform>
            <numerusform>%n adresses de la liste appartiennent à cet ordinateur ou à un réseau local et sont ignorées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::ShowsPane</name>
    <message>
        <source>Its feed has not been read yet.</source>
        <translation>Son flux n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>Refreshed: %1</source>
        <translation>Actualisée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Émissions</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Subscribe to a show, and all its episodes are listed here.</source>
        <translation>Abonnez-vous à une émission, et tous ses épisodes apparaîtront ici.</translation>
    </message>
    <message>
        <source>Add a show…</source>
        <translation>Ajouter une émission…</translation>
    </message>
    <message>
        <source>Search the shows</source>
        <translation>Rechercher dans les émissions</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Refresh all shows</source>
        <translation>Actualiser toutes les émissions</translation>
    </message>
    <message>
        <source>Episodes of the show</source>
        <translation>Épisodes de l’émission</translation>
    </message>
    <message>
        <source>Search the episodes</source>
        <translation>Rechercher dans les épisodes</translation>
    </message>
    <message>
        <source>Back to the shows</source>
        <translation>Retour aux émissions</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Se désabonner</translation>
    </message>
    <message>
        <source>There are no episodes in the feed of this show yet.</source>
        <translation>Il n’y a pas encore d’épisode dans le flux de cette émission.</translation>
    </message>
    <message>
        <source>Show the episodes</source>
        <translation>Afficher les épisodes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Stop the download</source>
        <translation>Arrêter le téléchargement</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
</context>
<context>
    <name>earmark::SleepButton</name>
    <message numerus="yes">
        <source>Stop in %n minutes</source>
        <translation>
            <numerusform>Arrêter dans %n&#xa0;minute</numerusform>
            <numerusform>Arrêter dans %n&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop at the end of the chapter</source>
        <translation>Arrêter à la fin du chapitre</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Minuterie</translation>
    </message>
    <message>
        <source>Sleep: chapter</source>
        <translation>Arrêt&#xa0;: fin du chapitre</translation>
    </message>
    <message numerus="yes">
        <source>Sleep: %n min</source>
        <translation>
            <numerusform>Arrêt&#xa0;: %n&#xa0;min</numerusform>
            <numerusform>Arrêt&#xa0;: %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Minuterie d’arrêt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Stop at the end of the episode</source>
        <translation>Arrêter à la fin de l’épisode</translation>
    </message>
    <message>
        <source>Sleep: episode</source>
        <translation>Arrêt&#xa0;: fin de l’épisode</translation>
    </message>
</context>
<context>
    <name>earmark::SpeakerController</name>
    <message>
        <source>Speakers merged.</source>
        <translation>Intervenants fusionnés.</translation>
    </message>
    <message>
        <source>Speaker changed.</source>
        <translation>Intervenant changé.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Qui dit cela&#x202f;?</translation>
    </message>
</context>
<context>
    <name>earmark::SpeakerMenu</name>
    <message>
        <source>&amp;Rename %1…</source>
        <translation>&amp;Renommer %1…</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>R&amp;emove: nobody knows who says this</source>
        <translation>R&amp;etirer&#xa0;: on ne sait pas qui dit cela</translation>
    </message>
    <message>
        <source>No speakers are known</source>
        <translation>Aucun intervenant connu</translation>
    </message>
    <message>
        <source>&amp;Add a speaker…</source>
        <translation>&amp;Ajouter un intervenant…</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
    <message>
        <source>Rename a speaker</source>
        <translation>Renommer un intervenant</translation>
    </message>
    <message>
        <source>Name of %1:</source>
        <translation>Nom de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Add a speaker</source>
        <translation>Ajouter un intervenant</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is no longer a speaker.</source>
        <translation>%1 n’est plus un intervenant.</translation>
    </message>
</context>
<context>
    <name>earmark::SpeakerPicker</name>
    <message>
        <source>Who says this?</source>
        <translation>Qui dit cela&#x202f;?</translation>
    </message>
    <message>
        <source>Name or number…</source>
        <translation>Nom ou numéro…</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>These words</source>
        <translation>Ces mots</translation>
    </message>
    <message>
        <source>This turn</source>
        <translation>Cette intervention</translation>
    </message>
    <message>
        <source>From here to the next change</source>
        <translation>D’ici au prochain changement</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Tout ce que dit %1</translation>
    </message>
    <message>
        <source>From here on, the two change places</source>
        <translation>À partir d’ici, les deux échangent leurs places</translation>
    </message>
    <message>
        <source>A turn begins here</source>
        <translation>Une intervention commence ici</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Play the voice</source>
        <translation>Écouter la voix</translation>
    </message>
</context>
<context>
    <name>earmark::SpeedButton</name>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed in fine steps</source>
        <translation>Réglage fin de la vitesse</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Vitesse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>earmark::SpellMarks</name>
    <message>
        <source>Unknown words: %1</source>
        <translation>Mots inconnus&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>&amp;Remove “%1” from the known words</source>
        <translation>&amp;Retirer «&#xa0;%1&#xa0;» des mots connus</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to the known words</source>
        <translation>&amp;Ajouter «&#xa0;%1&#xa0;» aux mots connus</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
</context>
<context>
    <name>earmark::SpellingController</name>
    <message>
        <source>No name seems to be spelt in several ways.</source>
        <translation>Aucun nom ne semble orthographié de plusieurs façons.</translation>
    </message>
    <message numerus="yes">
        <source>%n words replaced.</source>
        <translation>
            <numerusform>%n mot remplacé.</numerusform>
            <numerusform>%n mots remplacés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>earmark::SpellingsDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Names spelt in several ways</source>
        <translation>Noms orthographiés de plusieurs façons</translation>
    </message>
    <message>
        <source>Ticked names get the spelling that stands first.</source>
        <translation>Les noms cochés reçoivent l’orthographe placée en tête.</translation>
    </message>
    <message>
        <source>Names; those without a tick are left out</source>
        <translation>Noms&#x202f;; ceux qui ne sont pas cochés sont laissés de côté</translation>
    </message>
    <message>
        <source>R&amp;eplace</source>
        <translation>R&amp;emplacer</translation>
    </message>
    <message>
        <source>Re&amp;member for the next episodes of %1</source>
        <translation>Rete&amp;nir pour les prochains épisodes de %1</translation>
    </message>
</context>
<context>
    <name>earmark::SubscribeDialog</name>
    <message>
        <source>Add a show</source>
        <translation>Ajouter une émission</translation>
    </message>
    <message>
        <source>&amp;Address of the show’s feed or page, or a list of shows (OPML):</source>
        <translation>&amp;Adresse du flux ou de la page de l’émission, ou liste d’émissions (OPML)&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;S’abonner</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Looking for the show…</source>
        <translation>Recherche de l’émission…</translation>
    </message>
</context>
<context>
    <name>earmark::Subscription</name>
    <message>
        <source>“%1” is neither an address nor a file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une adresse ni un fichier.</translation>
    </message>
    <message>
        <source>The web page “%1” names no feed.</source>
        <translation>La page web «&#xa0;%1&#xa0;» n’indique aucun flux.</translation>
    </message>
    <message>
        <source>The feed does not say its own address; subscribe by that.</source>
        <translation>Le flux ne dit pas sa propre adresse&#xa0;; abonnez-vous par celle-ci.</translation>
    </message>
    <message>
        <source>There are no feeds in the list.</source>
        <translation>Il n’y a aucun flux dans la liste.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
</context>
<context>
    <name>earmark::TagTree</name>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Tous les mots-clés</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <translation>Renommer ou réunir…</translation>
    </message>
</context>
<context>
    <name>earmark::TagsEdit</name>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>Mots-clés, séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>earmark::TalkDialog</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Some times are only estimated.</source>
        <translation>Certains temps ne sont qu’estimés.</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Who speaks, and how long</source>
        <translation>Qui parle, et combien de temps</translation>
    </message>
    <message>
        <source>Play &amp;only them</source>
        <translation>N’écouter &amp;que cette personne</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>earmark::TemplateDialog</name>
    <message>
        <source>Export by a template</source>
        <translation>Exporter avec un modèle</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What it makes of the notes</source>
        <translation>Ce qu’il fait des notes</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>&amp;Makes:</source>
        <translation>&amp;Produit&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open a template…</source>
        <translation>&amp;Ouvrir un modèle…</translation>
    </message>
    <message>
        <source>&amp;Save the template…</source>
        <translation>&amp;Enregistrer le modèle…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
</context>
<context>
    <name>earmark::TemplateExport</name>
    <message>
        <source>Open a template</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Templates (*.mustache);;All files (*)</source>
        <translation>Modèles (*.mustache);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>Notes written to “%1”.</source>
        <translation>Notes enregistrées dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>earmark::TimesController</name>
    <message>
        <source>%1 plays</source>
        <translation>%1&#xa0;: lecture</translation>
    </message>
    <message>
        <source>Enter splits</source>
        <translation>Entrée&#xa0;: couper</translation>
    </message>
    <message>
        <source>%1/%2 move the begin</source>
        <translation>%1/%2&#xa0;: déplacer le début</translation>
    </message>
    <message>
        <source>%1/%2 the end</source>
        <translation>%1/%2&#xa0;: la fin</translation>
    </message>
    <message>
        <source>Esc leaves</source>
        <translation>Échap&#xa0;: quitter</translation>
    </message>
    <message>
        <source>The times from here on were moved.</source>
        <translation>Le minutage à partir d’ici a été décalé.</translation>
    </message>
    <message>
        <source>First say when a line further below starts.</source>
        <translation>Indiquez d’abord quand commence une ligne plus bas.</translation>
    </message>
    <message>
        <source>The times up to the next line with a set time were stretched.</source>
        <translation>Le minutage jusqu’à la prochaine ligne fixée a été étiré.</translation>
    </message>
</context>
<context>
    <name>earmark::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>earmark::TranscriptController</name>
    <message>
        <source>Transcript opened: %1, %2.</source>
        <translation>Transcription ouverte&#xa0;: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n turns</source>
        <translation>
            <numerusform>%n intervention</numerusform>
            <numerusform>%n interventions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speakers</source>
        <translation>
            <numerusform>%n intervenant</numerusform>
            <numerusform>%n intervenants</numerusform>
        </translation>
    </message>
    <message>
        <source>This text has nothing in common with the transcript of “%1”.</source>
        <translation>Ce texte n’a rien en commun avec la transcription de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Use it instead</source>
        <translation>L’utiliser à la place</translation>
    </message>
    <message>
        <source>Open its recording…</source>
        <translation>Ouvrir son enregistrement…</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>L’ignorer</translation>
    </message>
    <message>
        <source>This episode has no transcript yet</source>
        <translation>Cet épisode n’a pas encore de transcription</translation>
    </message>
    <message>
        <source>Pasted page</source>
        <translation>Page collée</translation>
    </message>
    <message>
        <source>%1, added %2</source>
        <translation>%1, ajoutée le %2</translation>
    </message>
    <message>
        <source>Remove this transcript</source>
        <translation>Retirer cette transcription</translation>
    </message>
    <message>
        <source>Transcript removed.</source>
        <translation>Transcription retirée.</translation>
    </message>
    <message>
        <source>This line is at %1 now.</source>
        <translation>Cette ligne est maintenant à %1.</translation>
    </message>
    <message>
        <source>The page says %1 minutes, but the recording has %2. Do they belong together?</source>
        <translation>La page annonce %1 minutes, mais l’enregistrement en dure %2. Vont-ils ensemble&#x202f;?</translation>
    </message>
    <message>
        <source>This text has only a few words. Is it the transcript of “%1”?</source>
        <translation>Ce texte n’a que quelques mots. Est-ce la transcription de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>The new text would replace the present one.</source>
        <translation>Le nouveau texte remplacerait le texte actuel.</translation>
    </message>
    <message>
        <source>“%1” beside the recording has other words than this transcript.</source>
        <translation>«&#xa0;%1&#xa0;», à côté de l’enregistrement, n’a pas les mêmes mots que cette transcription.</translation>
    </message>
    <message>
        <source>This transcript is open already.</source>
        <translation>Cette transcription est déjà ouverte.</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Les annuler</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
</context>
<context>
    <name>earmark::TranscriptView</name>
    <message>
        <source>Current line: %1</source>
        <translation>Ligne en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
</context>
<context>
    <name>earmark::VoiceController</name>
    <message>
        <source>Only one voice is heard.</source>
        <translation>On n’entend qu’une seule voix.</translation>
    </message>
    <message>
        <source>The voices are speakers now.</source>
        <translation>Les voix sont maintenant des intervenants.</translation>
    </message>
</context>
<context>
    <name>earmark::VoiceHearing</name>
    <message>
        <source>Comparing the voices</source>
        <translation>Comparaison des voix</translation>
    </message>
    <message>
        <source>Telling the voices apart</source>
        <translation>Distinction des voix</translation>
    </message>
</context>
<context>
    <name>earmark::VoicesDialog</name>
    <message>
        <source>Voices told apart</source>
        <translation>Voix distinguées</translation>
    </message>
    <message numerus="yes">
        <source>%n voices are heard. Listen, give them names, and look at the turns. Two voices with one name become one speaker.</source>
        <translation>
            <numerusform>On entend %n voix. Écoutez, donnez-lui un nom et parcourez les interventions. Deux voix de même nom deviennent un seul intervenant.</numerusform>
            <numerusform>On entend %n voix. Écoutez, donnez-leur un nom et parcourez les interventions. Deux voix de même nom deviennent un seul intervenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>&amp;Use these speakers</source>
        <translation>&amp;Utiliser ces intervenants</translation>
    </message>
    <message>
        <source>Voice %1</source>
        <translation>Voix %1</translation>
    </message>
    <message>
        <source>Play &amp;%1</source>
        <translation>Écouter &amp;%1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Écouter %1</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Nom de %1</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1  %2: %3</source>
        <translation>%1  %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>earmark::VolumeControl</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rétablir le son</translation>
    </message>
</context>
<context>
    <name>earmark::WaveStrip</name>
    <message>
        <source>Sound of the line, estimated from %1 to %2</source>
        <translation>Son de la ligne, estimé de %1 à %2</translation>
    </message>
    <message>
        <source>Sound of the line, from %1 to %2</source>
        <translation>Son de la ligne, de %1 à %2</translation>
    </message>
</context>
<context>
    <name>earmark::WordingController</name>
    <message>
        <source>All words are as they were imported.</source>
        <translation>Tous les mots sont comme à l’importation.</translation>
    </message>
    <message>
        <source>The imported wording is back.</source>
        <translation>Les mots importés sont rétablis.</translation>
    </message>
</context>
<context>
    <name>earmark::WriteQueue</name>
    <message>
        <source>The disk with the library is slow.</source>
        <translation>Le disque de la bibliothèque est lent.</translation>
    </message>
</context>
<context>
    <name>feeds</name>
    <message>
        <source>The server asks for a user name and a password.</source>
        <translation>Le serveur demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>The server answers with the status %1 instead of a feed.</source>
        <translation>Le serveur répond par le code %1 au lieu d’un flux.</translation>
    </message>
    <message>
        <source>This is not a feed but a web page.</source>
        <translation>Ce n’est pas un flux mais une page web.</translation>
    </message>
    <message>
        <source>This is not a feed but the web page “%1”.</source>
        <translation>Ce n’est pas un flux mais la page web «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file of chapters is damaged in line %1, column %2.</source>
        <translation>Le fichier de chapitres est abîmé à la ligne %1, colonne %2.</translation>
    </message>
    <message>
        <source>This file has no chapters.</source>
        <translation>Ce fichier n’a pas de chapitres.</translation>
    </message>
    <message>
        <source>This is not a feed.</source>
        <translation>Ce n’est pas un flux.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>The feed is larger than 50 MB.</source>
        <translation>Le flux dépasse 50 Mo.</translation>
    </message>
    <message>
        <source>The feed is empty.</source>
        <translation>Le flux est vide.</translation>
    </message>
    <message>
        <source>This is not a feed but a list of feeds.</source>
        <translation>Ce n’est pas un flux mais une liste de flux.</translation>
    </message>
    <message>
        <source>The server sends nothing.</source>
        <translation>Le serveur n’envoie rien.</translation>
    </message>
    <message>
        <source>The server says that nothing has changed though it was not asked.</source>
        <translation>Le serveur dit que rien n’a changé alors qu’on ne le lui a pas demandé.</translation>
    </message>
    <message>
        <source>The server refuses to give the feed.</source>
        <translation>Le serveur refuse de donner le flux.</translation>
    </message>
    <message>
        <source>The feed is not where it was.</source>
        <translation>Le flux n’est plus à cette adresse.</translation>
    </message>
    <message>
        <source>The feed is gone for good; its episodes stay.</source>
        <translation>Le flux a disparu pour de bon&#x202f;; ses épisodes restent.</translation>
    </message>
    <message>
        <source>The server is busy and wants to be asked later.</source>
        <translation>Le serveur est occupé&#x202f;; il faut redemander plus tard.</translation>
    </message>
    <message>
        <source>The feed leads to another show, “%1”.</source>
        <translation>Le flux mène à une autre émission, «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The feed broke off; it will be asked again.</source>
        <translation>Le flux s’est interrompu&#x202f;; il sera redemandé.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>“%1” can’t be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” can’t be written: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>no space left on the device</source>
        <translation>il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>The name of a file is empty.</source>
        <translation>Le nom d’un fichier est vide.</translation>
    </message>
    <message>
        <source>its name is not in UTF-8</source>
        <translation>son nom n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>its folder doesn’t exist</source>
        <translation>son dossier n’existe pas</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>the reason is unknown</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>“%1” can’t be read: it is a device or a pipe.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: c’est un périphérique ou un tube.</translation>
    </message>
    <message>
        <source>“%1” can’t be read: it is too large.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: il est trop gros.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été interrompue.</translation>
    </message>
</context>
<context>
    <name>findSpeech</name>
    <message>
        <source>Listening was stopped.</source>
        <translation>L’analyse du son a été interrompue.</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Page with speakers</source>
        <translation>Page avec intervenants</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Marqueurs d’Audacity</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>f4 transcript</source>
        <translation>Transcription f4</translation>
    </message>
    <message>
        <source>Otter text</source>
        <translation>Texte d’Otter</translation>
    </message>
    <message>
        <source>Text with times</source>
        <translation>Texte minuté</translation>
    </message>
    <message>
        <source>Dialogue with names</source>
        <translation>Dialogue avec noms</translation>
    </message>
    <message>
        <source>Podcasting 2.0 JSON, word by word</source>
        <translation>JSON Podcasting 2.0, mot à mot</translation>
    </message>
    <message>
        <source>JSON list of lines</source>
        <translation>Liste JSON de lignes</translation>
    </message>
    <message>
        <source>JSON with the text alone</source>
        <translation>JSON avec texte seul</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>“%1” is too large for a transcript.</source>
        <translation>«&#xa0;%1&#xa0;» est trop gros pour une transcription.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été interrompue.</translation>
    </message>
</context>
<context>
    <name>keyGroups</name>
    <message>
        <source>On the page</source>
        <translation>Dans la page</translation>
    </message>
    <message>
        <source>Correct the line at the caret</source>
        <translation>Corriger la ligne au curseur</translation>
    </message>
    <message>
        <source>Move the caret</source>
        <translation>Déplacer le curseur</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Select words</source>
        <translation>Sélectionner des mots</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation>Maj+flèches</translation>
    </message>
    <message>
        <source>Select lines</source>
        <translation>Sélectionner des lignes</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrow keys</source>
        <translation>Ctrl+Maj+flèches</translation>
    </message>
    <message>
        <source>To the top or the bottom</source>
        <translation>Aller en haut ou en bas</translation>
    </message>
    <message>
        <source>Ctrl+Home, Ctrl+End</source>
        <translation>Ctrl+Origine, Ctrl+Fin</translation>
    </message>
    <message>
        <source>Back to where you listened, else to the page</source>
        <translation>Revenir là où vous écoutiez, sinon à la page</translation>
    </message>
    <message>
        <source>While correcting a line</source>
        <translation>Pendant la correction d’une ligne</translation>
    </message>
    <message>
        <source>Split the line</source>
        <translation>Couper la ligne</translation>
    </message>
    <message>
        <source>Join it to the line above, at its begin</source>
        <translation>La joindre à la ligne du dessus, à son début</translation>
    </message>
    <message>
        <source>Join the line below to it, at its end</source>
        <translation>Lui joindre la ligne du dessous, à sa fin</translation>
    </message>
    <message>
        <source>Leave the line</source>
        <translation>Quitter la ligne</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>The transcript is gone.</source>
        <translation>La transcription n’existe plus.</translation>
    </message>
    <message>
        <source>Another episode in the library already has this recording.</source>
        <translation>Un autre épisode de la bibliothèque a déjà cet enregistrement.</translation>
    </message>
    <message>
        <source>The transcript has changed.</source>
        <translation>La transcription a changé.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 What you do now will not be kept.</source>
        <translation>%1 Ce que vous ferez maintenant ne sera pas gardé.</translation>
    </message>
    <message>
        <source>There is no display to show a window on; see “earmark --help”.</source>
        <translation>Il n’y a pas d’écran où afficher une fenêtre&#x202f;; voir «&#xa0;earmark --help&#xa0;».</translation>
    </message>
    <message>
        <source>Earmark already has this library open, but does not respond (%1).</source>
        <translation>Earmark a déjà ouvert cette bibliothèque, mais ne répond pas (%1).</translation>
    </message>
    <message>
        <source>The library’s folder does not support locks, so open the library in only one window at a time.</source>
        <translation>Le dossier de la bibliothèque ne permet pas de la verrouiller&#xa0;: ne l’ouvrez que dans une seule fenêtre à la fois.</translation>
    </message>
    <message>
        <source>For the same reason the library is not restored from the backup.</source>
        <translation>Pour la même raison, la bibliothèque n’est pas restaurée depuis la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>net</name>
    <message>
        <source>The passwords in “%1” can’t be read, so none is added to it.</source>
        <translation>Les mots de passe de «&#xa0;%1&#xa0;» sont illisibles&#x202f;; aucun n’y est donc ajouté.</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>The note is gone.</source>
        <translation>La note n’existe plus.</translation>
    </message>
</context>
<context>
    <name>notesexport</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sans mot-clé</translation>
    </message>
    <message>
        <source>Without a speaker</source>
        <translation>Sans intervenant</translation>
    </message>
    <message>
        <source>Without a colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>This format needs fonts, which are not loaded.</source>
        <translation>Ce format demande des polices, qui ne sont pas chargées.</translation>
    </message>
    <message>
        <source>The document could not be written.</source>
        <translation>Le document n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Back to what is playing</source>
        <translation>Revenir à ce qui est lu</translation>
    </message>
    <message>
        <source>Space plays and pauses; ← and → go 5 seconds, ↑ and ↓ a line; / finds, Enter goes to the next place; F goes back to what is playing.</source>
        <translation>Espace lit et met en pause&#x202f;; ← et → avancent de 5 secondes, ↑ et ↓ d’une ligne&#x202f;; / recherche, Entrée va à l’endroit suivant&#x202f;; F revient à ce qui est lu.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>A player needs a transcript with times.</source>
        <translation>Un lecteur a besoin d’une transcription avec des temps.</translation>
    </message>
    <message>
        <source>“%1” is too large to become part of a page; link to it.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand pour faire partie d’une page&#x202f;; mettez un lien.</translation>
    </message>
    <message>
        <source>The template is longer than 64 kB.</source>
        <translation>Le modèle dépasse 64 ko.</translation>
    </message>
    <message>
        <source>The template is not valid: %1</source>
        <translation>Le modèle est incorrect&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>notesformats</name>
    <message>
        <source>Markdown for Obsidian</source>
        <translation>Markdown pour Obsidian</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Texte OpenDocument</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown for Logseq</source>
        <translation>Markdown pour Logseq</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Table for Readwise</source>
        <translation>Tableau pour Readwise</translation>
    </message>
    <message>
        <source>Table for MAXQDA and NVivo</source>
        <translation>Tableau pour MAXQDA et NVivo</translation>
    </message>
    <message>
        <source>Cards for Anki</source>
        <translation>Cartes pour Anki</translation>
    </message>
    <message>
        <source>JSON, everything</source>
        <translation>JSON, tout</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Annotations web (JSON-LD)</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>Citations (CSL-JSON)</source>
        <translation>Citations (CSL-JSON)</translation>
    </message>
    <message>
        <source>Chapters (WebVTT)</source>
        <translation>Chapitres (WebVTT)</translation>
    </message>
    <message>
        <source>Labels for Audacity</source>
        <translation>Marqueurs pour Audacity</translation>
    </message>
</context>
<context>
    <name>openSoundFile</name>
    <message>
        <source>“%1” can’t be found.</source>
        <translation>«&#xa0;%1&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“%1” is in a format that can’t be decoded here.</source>
        <translation>«&#xa0;%1&#xa0;» est dans un format qui ne peut pas être décodé ici.</translation>
    </message>
    <message>
        <source>The name of “%1” is not written in UTF-8. Rename the file or its folder to open it.</source>
        <translation>Le nom de «&#xa0;%1&#xa0;» n’est pas en UTF-8. Renommez le fichier ou son dossier pour l’ouvrir.</translation>
    </message>
    <message>
        <source>You don’t have permission to read “%1”.</source>
        <translation>Vous n’avez pas la permission de lire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is damaged, incomplete or not a sound file.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé, incomplet, ou n’est pas un fichier son.</translation>
    </message>
    <message>
        <source>“%1” says it has %2 samples a second in %3 channels. No recording has that.</source>
        <translation>«&#xa0;%1&#xa0;» annonce %2 échantillons par seconde sur %3 canaux, ce qu’aucun enregistrement n’a.</translation>
    </message>
    <message>
        <source>“%1” has no sound that can be played.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun son lisible.</translation>
    </message>
</context>
<context>
    <name>otherKind</name>
    <message>
        <source>This is a recording, not a transcript.</source>
        <translation>C’est un enregistrement, pas une transcription.</translation>
    </message>
    <message>
        <source>This is a picture, not a transcript.</source>
        <translation>C’est une image, pas une transcription.</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>compressés</translation>
    </message>
    <message>
        <source>Earmark does not read %1 files.</source>
        <translation>Earmark ne lit pas les fichiers %1.</translation>
    </message>
    <message>
        <source>Earmark does not read %1 documents. Save it as plain text and open that.</source>
        <translation>Earmark ne lit pas les documents %1. Enregistrez celui-ci en texte brut, puis ouvrez ce texte.</translation>
    </message>
</context>
<context>
    <name>peaks</name>
    <message>
        <source>The sound cannot be shown.</source>
        <translation>Le son ne peut pas être affiché.</translation>
    </message>
</context>
<context>
    <name>peopleNamed</name>
    <message>
        <source>host</source>
        <translation>anime</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invité ou invitée</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>The printer can’t be used.</source>
        <translation>L’imprimante ne peut pas être utilisée.</translation>
    </message>
</context>
<context>
    <name>rateText</name>
    <message>
        <source>%1 ×</source>
        <translation>%1&#xa0;×</translation>
    </message>
</context>
<context>
    <name>readJson</name>
    <message>
        <source>This JSON is damaged at line %1, column %2 (%3).</source>
        <translation>Ce JSON est endommagé à la ligne %1, colonne %2 (%3).</translation>
    </message>
    <message>
        <source>This JSON holds no transcript in a form that Earmark knows.</source>
        <translation>Ce JSON ne contient pas de transcription sous une forme connue d’Earmark.</translation>
    </message>
</context>
<context>
    <name>readNotes</name>
    <message>
        <source>There are no notes in this file.</source>
        <translation>Ce fichier ne contient pas de notes.</translation>
    </message>
</context>
<context>
    <name>readPage</name>
    <message>
        <source>There is no transcript in this text.</source>
        <translation>Il n’y a pas de transcription dans ce texte.</translation>
    </message>
</context>
<context>
    <name>readTranscript</name>
    <message>
        <source>This is a file of a kind that Earmark cannot read yet.</source>
        <translation>Earmark ne sait pas encore lire ce genre de fichier.</translation>
    </message>
    <message>
        <source>This file is too large to be a transcript; it was not read.</source>
        <translation>Ce fichier est trop gros pour une transcription&#x202f;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file cannot be read as “%1”.</source>
        <translation>Ce fichier ne peut pas être lu comme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Not by the rules: %1</source>
        <translation>Pas conforme aux règles&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>readTtml</name>
    <message>
        <source>This file nests its parts too deep to be a transcript.</source>
        <translation>Ce fichier imbrique ses parties trop profondément pour être une transcription.</translation>
    </message>
    <message>
        <source>This XML is damaged at line %1, column %2.</source>
        <translation>Ce XML est endommagé à la ligne %1, colonne %2.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>Il n’y a pas de texte dans ce fichier.</translation>
    </message>
</context>
<context>
    <name>renaming</name>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 s’appelle maintenant %2.</translation>
    </message>
</context>
<context>
    <name>replacing</name>
    <message>
        <source>This is not a valid regular expression.</source>
        <translation>Cette expression régulière n’est pas valide.</translation>
    </message>
    <message numerus="yes">
        <source>%n hits replaced.</source>
        <translation>
            <numerusform>%n résultat remplacé.</numerusform>
            <numerusform>%n résultats remplacés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Searching was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>Indexing was stopped.</source>
        <translation>L’indexation a été arrêtée.</translation>
    </message>
    <message>
        <source>The library is not there any more.</source>
        <translation>La bibliothèque n’est plus là.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write 2025, 2025-01 or 2025-01-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#x202f;; écrivez 2025, 2025-01 ou 2025-01-31.</translation>
    </message>
    <message>
        <source>“in:” is followed by “title” or “notes”.</source>
        <translation>«&#xa0;in:&#xa0;» est suivi de «&#xa0;title&#xa0;» ou «&#xa0;notes&#xa0;».</translation>
    </message>
    <message>
        <source>Write at least two letters before “*”.</source>
        <translation>Écrivez au moins deux lettres avant «&#xa0;*&#xa0;».</translation>
    </message>
    <message>
        <source>Only words and phrases can be left out with “-”.</source>
        <translation>Seuls des mots et des phrases peuvent être exclus avec «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>Add a word to look for to those that are left out.</source>
        <translation>Ajoutez un mot à chercher à ceux qui sont exclus.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The folder for the library cannot be made.</source>
        <translation>Le dossier de la bibliothèque ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The library was written by a newer version of Earmark.</source>
        <translation>La bibliothèque a été écrite par une version plus récente d’Earmark.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>La bibliothèque est endommagée.</translation>
    </message>
    <message>
        <source>Another program is using the library.</source>
        <translation>Un autre programme utilise la bibliothèque.</translation>
    </message>
    <message>
        <source>The library cannot be written to.</source>
        <translation>La bibliothèque est en lecture seule.</translation>
    </message>
    <message>
        <source>The disk with the library cannot be used.</source>
        <translation>Le disque de la bibliothèque est inutilisable.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The library cannot be opened.</source>
        <translation>La bibliothèque ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The library is damaged, or not a library.</source>
        <translation>La bibliothèque est endommagée, ou n’en est pas une.</translation>
    </message>
    <message>
        <source>The library cannot be opened: it is not a file.</source>
        <translation>La bibliothèque ne peut pas être ouverte&#xa0;: ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>What this belongs to is no longer in the library.</source>
        <translation>Ce à quoi cela se rattache n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The library was moved, deleted or replaced while Earmark was open.</source>
        <translation>La bibliothèque a été déplacée, supprimée ou remplacée pendant qu’Earmark était ouvert.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Il n’y a pas assez de mémoire.</translation>
    </message>
    <message>
        <source>The library cannot be upgraded: its table “%1” has broken references.</source>
        <translation>La bibliothèque ne peut pas être mise à niveau&#xa0;: sa table «&#xa0;%1&#xa0;» a des références brisées.</translation>
    </message>
    <message>
        <source>“%1” can’t be renamed: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être renommé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no library to back up yet (%1).</source>
        <translation>Il n’y a pas encore de bibliothèque à sauvegarder (%1).</translation>
    </message>
    <message>
        <source>“%1” is not a backup of a library, so it is not replaced.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas la sauvegarde d’une bibliothèque, et n’est donc pas remplacé.</translation>
    </message>
    <message>
        <source>“%1” is the library itself.</source>
        <translation>«&#xa0;%1&#xa0;» est la bibliothèque elle-même.</translation>
    </message>
    <message>
        <source>“%1” is not a backup of a library.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas la sauvegarde d’une bibliothèque.</translation>
    </message>
    <message>
        <source>Copying was stopped.</source>
        <translation>La copie a été interrompue.</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message>
        <source>More than one episode begins with “%1”; see “earmark episodes”.</source>
        <translation>Plusieurs épisodes commencent par «&#xa0;%1&#xa0;»&#x202f;; voir «&#xa0;earmark episodes&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is too large for a transcript.</source>
        <translation>«&#xa0;%1&#xa0;» est trop gros pour une transcription.</translation>
    </message>
    <message>
        <source>The folder “%1” can’t be made.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé.</translation>
    </message>
    <message>
        <source>“%1” would be written twice; rename one of its sources.</source>
        <translation>«&#xa0;%1&#xa0;» serait écrit deux fois&#x202f;; renommez l’une de ses sources.</translation>
    </message>
    <message>
        <source>%1 of %2 files were converted.</source>
        <translation>%1 fichiers sur %2 ont été convertis.</translation>
    </message>
    <message>
        <source>read, written</source>
        <translation>lu, écrit</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>“%1” can’t hold the report as well.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas aussi recevoir le rapport.</translation>
    </message>
    <message>
        <source>The output can’t be written: %1.</source>
        <translation>Le résultat ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A recording can’t be read from a pipe; name its file.</source>
        <translation>Un enregistrement ne peut pas être lu depuis un tube&#x202f;; indiquez son fichier.</translation>
    </message>
    <message>
        <source>Several files need an output folder: end its name with /.</source>
        <translation>Plusieurs fichiers demandent un dossier de sortie&#xa0;: terminez son nom par /.</translation>
    </message>
    <message>
        <source>“%1” is an input and would be overwritten; choose another name or folder.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier d’entrée et serait écrasé&#x202f;; choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” has no text track.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de piste de texte.</translation>
    </message>
    <message>
        <source>The library has no episode “%1”; see “earmark episodes”.</source>
        <translation>La bibliothèque n’a pas d’épisode «&#xa0;%1&#xa0;»&#x202f;; voir «&#xa0;earmark episodes&#xa0;».</translation>
    </message>
    <message>
        <source>Earmark has this library open in a window; do it there, or close the window first.</source>
        <translation>Une fenêtre d’Earmark a ouvert cette bibliothèque&#x202f;; faites-le là, ou fermez d’abord la fenêtre.</translation>
    </message>
    <message>
        <source>“%1” is not a name for a speaker; say “Speaker #0=Cécile”.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme pas un intervenant&#x202f;; écrivez «&#xa0;Speaker #0=Cécile&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody is called “%1” in this transcript.</source>
        <translation>Personne ne s’appelle «&#xa0;%1&#xa0;» dans cette transcription.</translation>
    </message>
    <message>
        <source>“%1” has no transcript.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de transcription.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message numerus="yes">
        <source>Only %n steps can be undone.</source>
        <translation>
            <numerusform>On ne peut annuler que %n étape.</numerusform>
            <numerusform>On ne peut annuler que %n étapes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The transcript of this episode has %n corrections; to replace it, say --anyway.</source>
        <translation>
            <numerusform>La transcription de cet épisode a %n correction&#x202f;; pour la remplacer, ajoutez --anyway.</numerusform>
            <numerusform>La transcription de cet épisode a %n corrections&#x202f;; pour la remplacer, ajoutez --anyway.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library from before is kept in %1.</source>
        <translation>La bibliothèque d’avant est gardée dans %1.</translation>
    </message>
    <message>
        <source>There is no show “%1”; see “earmark shows”.</source>
        <translation>Aucune émission «&#xa0;%1&#xa0;»&#x202f;; voir «&#xa0;earmark shows&#xa0;».</translation>
    </message>
    <message>
        <source>More than one show begins with “%1”; see “earmark shows”.</source>
        <translation>Plusieurs émissions commencent par «&#xa0;%1&#xa0;»&#x202f;; voir «&#xa0;earmark shows&#xa0;».</translation>
    </message>
    <message>
        <source>No show has an episode “%1”; see “earmark shows SHOW”.</source>
        <translation>Aucune émission n’a d’épisode «&#xa0;%1&#xa0;»&#x202f;; voir «&#xa0;earmark shows ÉMISSION&#xa0;».</translation>
    </message>
    <message>
        <source>More than one episode begins with “%1”; see “earmark shows SHOW”.</source>
        <translation>Plusieurs épisodes commencent par «&#xa0;%1&#xa0;»&#x202f;; voir «&#xa0;earmark shows ÉMISSION&#xa0;».</translation>
    </message>
    <message>
        <source>Shows of Earmark</source>
        <translation>Émissions d’Earmark</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the list are no feeds.</source>
        <translation>
            <numerusform>%n entrée de la liste n’est pas un flux.</numerusform>
            <numerusform>%n entrées de la liste ne sont pas des flux.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library has no notes.</source>
        <translation>La bibliothèque n’a pas de notes.</translation>
    </message>
    <message>
        <source>This format has one episode in a file; name a folder with -o, its name ending with /.</source>
        <translation>Ce format met un épisode par fichier&#x202f;; nommez un dossier avec -o, son nom finissant par /.</translation>
    </message>
    <message>
        <source>%1 of %2 notes are new.</source>
        <translation>%1 notes sur %2 sont nouvelles.</translation>
    </message>
    <message>
        <source>time only</source>
        <translation>moment seul</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>moved, %1 % alike</source>
        <translation>déplacé, semblable à %1&#xa0;%</translation>
    </message>
    <message>
        <source>words gone</source>
        <translation>mots disparus</translation>
    </message>
    <message>
        <source>These words are not said at that time.</source>
        <translation>Ces mots ne sont pas dits à ce moment.</translation>
    </message>
    <message>
        <source>The episode ends at %1.</source>
        <translation>L’épisode finit à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses of the list belong to this computer or a local network and are left out.</source>
        <translation>
            <numerusform>%n adresse de la liste appartient à cet ordinateur ou à un réseau local et est ignorée.</numerusform>
            <numerusform>%n adresses de la liste appartiennent à cet ordinateur ou à un réseau local et sont ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one episode is called “%1”; name one with --episode.</source>
        <translation>Plusieurs épisodes s’appellent «&#xa0;%1&#xa0;»&#x202f;; nommez-en un avec --episode.</translation>
    </message>
    <message>
        <source>The file does not say which episode its notes belong to; name it with --episode.</source>
        <translation>Le fichier ne dit pas à quel épisode ses notes appartiennent&#x202f;; nommez-le avec --episode.</translation>
    </message>
    <message>
        <source>The library has no episode “%1”; add its recording first, or name another one with --episode.</source>
        <translation>La bibliothèque n’a pas d’épisode «&#xa0;%1&#xa0;»&#x202f;; ajoutez d’abord son enregistrement, ou nommez-en un autre avec --episode.</translation>
    </message>
    <message>
        <source>in doubt, %1 % alike</source>
        <translation>douteux, semblable à %1 %</translation>
    </message>
    <message>
        <source>These words are not said in this episode, or more than once; give their time with --at.</source>
        <translation>Ces mots ne sont pas dits dans cet épisode, ou plusieurs fois&#x202f;; donnez leur temps avec --at.</translation>
    </message>
    <message>
        <source>This episode has no transcript; give the time of the words with --at.</source>
        <translation>Cet épisode n’a pas de transcription&#x202f;; donnez le temps de ces mots avec --at.</translation>
    </message>
    <message>
        <source>Give a time with --at, or words with --quote.</source>
        <translation>Donnez un temps avec --at, ou des mots avec --quote.</translation>
    </message>
</context>
<context>
    <name>textOfHtml</name>
    <message>
        <source>This page is too large to be a transcript.</source>
        <translation>Cette page est trop grosse pour une transcription.</translation>
    </message>
    <message>
        <source>This page nests its parts too deep to be a transcript.</source>
        <translation>Cette page est trop imbriquée pour une transcription.</translation>
    </message>
</context>
<context>
    <name>timetext</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <translation>%1&#xa0;min&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h&#xa0;%2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>toolTipOf</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>voices</name>
    <message>
        <source>Comparing the voices was stopped.</source>
        <translation>La comparaison des voix a été arrêtée.</translation>
    </message>
    <message>
        <source>The transcript has no times yet.</source>
        <translation>La transcription n’a pas encore de minutage.</translation>
    </message>
    <message>
        <source>There is not enough memory to compare the voices of so long a recording.</source>
        <translation>La mémoire ne suffit pas pour comparer les voix d’un enregistrement aussi long.</translation>
    </message>
    <message>
        <source>The recording is too long for its voices to be compared.</source>
        <translation>L’enregistrement est trop long pour que ses voix soient comparées.</translation>
    </message>
    <message>
        <source>The transcript has fewer than two speakers; --apart tells voices apart without their names.</source>
        <translation>La transcription a moins de deux intervenants&#x202f;; --apart distingue les voix sans leurs noms.</translation>
    </message>
    <message>
        <source>sounds like %1</source>
        <translation>on dirait %1</translation>
    </message>
    <message>
        <source>from %1 like %2</source>
        <translation>à partir de %1, on dirait %2</translation>
    </message>
    <message>
        <source>Voice %1</source>
        <translation>Voix %1</translation>
    </message>
    <message numerus="yes">
        <source>%n voice(s)</source>
        <translation>
            <numerusform>%n voix</numerusform>
            <numerusform>%n voix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>whyNot</name>
    <message>
        <source>%1 moves on the page and writes in it.</source>
        <translation>%1 sert à se déplacer et à écrire dans la page.</translation>
    </message>
    <message>
        <source>%1 moves from one control to the next.</source>
        <translation>%1 passe d’un élément à l’autre.</translation>
    </message>
    <message>
        <source>%1 writes in the line.</source>
        <translation>%1 écrit dans la ligne.</translation>
    </message>
</context>
<context>
    <name>writeNotes</name>
    <message>
        <source>“%1” contains the notes of another episode. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» contient les notes d’un autre épisode. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” already exists and isn’t a UTF-8 text. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et n’est pas un texte en UTF-8. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” already exists and wasn’t exported by Earmark. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà et n’a pas été exporté par Earmark. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Notes are exported as %1.</source>
        <translation>Les notes s’exportent en %1.</translation>
    </message>
</context>
<context>
    <name>writeText</name>
    <message>
        <source>The template is not valid: %1</source>
        <translation>Le modèle est incorrect&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>writeTranscript</name>
    <message>
        <source>Earmark cannot write “%1”.</source>
        <translation>Earmark ne sait pas écrire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This format needs times, and no line of this transcript has one.</source>
        <translation>Ce format demande des repères de temps, et aucune ligne de cette transcription n’en a.</translation>
    </message>
    <message>
        <source>This transcript holds characters that no XML can hold.</source>
        <translation>Cette transcription contient des caractères qu’aucun XML ne peut contenir.</translation>
    </message>
</context>
</TS>
